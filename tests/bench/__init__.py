"""How long a visitor waits: our start, PyScript's stock start and publicodes, side by side.

``python -m tests.bench SITE`` measures a built site. It asserts no times: those depend on
the machine. It fails only when a page does not show its right answer.
"""
