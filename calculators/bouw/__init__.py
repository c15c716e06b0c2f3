"""Finish a built site: wheel, engine files, heap snapshot, manifest, security policy.

MkDocs makes pages; this package makes the part that lets those pages calculate.
It is an ordinary command on the finished folder, not a MkDocs hook, so it keeps
working whatever site generator made the pages.

``python -m calculators.bouw SITE`` adds ``SITE/motor/`` and the policy in each page;
``python -m calculators.bouw.server SITE`` serves it on this machine.
"""
