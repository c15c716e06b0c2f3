#!/bin/sh
# Makes a virtual environment. Debian splits venv (and Python itself) into packages of their own:
# as root they are installed here, otherwise the message says which ones are missing.
set -eu
doel=$1
: "${PYTHON:=python3}"

maak() {
  rm -rf "$doel"
  "$PYTHON" -m venv "$doel" >/dev/null 2>&1
}

if ! maak; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq python3 python3-venv >/dev/null
  fi
  maak || {
    echo "Python 3.11 of nieuwer met venv is nodig. Op Debian: apt-get install python3 python3-venv" >&2
    exit 1
  }
fi

"$doel/bin/python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
  rm -rf "$doel"
  echo "Python 3.11 of nieuwer is nodig; geef een ander met PYTHON=…" >&2
  exit 1
}
