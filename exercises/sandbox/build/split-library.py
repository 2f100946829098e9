"""Run at build time, in an interpreter that has imported what the snapshot will hold.

Packs the standard library anew, uncompressed: the build compresses a whole file better than each
module by itself. Once whole, and once without the modules that the snapshot already holds.
"""

import io
import sys
import zipfile

LIBRARY = "/lib/python314.zip"
# Cannot work in a browser, or not without a terminal or a network, or stand in for modules in C that
# are there; each is large.
LEFT_OUT = (
    "_pydatetime.py",
    "_pydecimal.py",
    "_pyio.py",
    "_pyrepl/",
    "compileall.py",
    "curses/",
    "ensurepip/",
    "idlelib/",
    "multiprocessing/",
    "tkinter/",
    "turtledemo/",
    "venv/",
    "encodings/cp",
    "encodings/iso",
    "encodings/mac_",
    "encodings/big5",
    "encodings/gb",
    "encodings/euc_",
    "encodings/koi8",
    "encodings/shift_jis",
    "encodings/johab",
    "encodings/hz",
    "ftplib.py",
    "http/server.py",
    "imaplib.py",
    "mailbox.py",
    "modulefinder.py",
    "pdb.py",
    "poplib.py",
    "smtplib.py",
    "socketserver.py",
    "turtle.py",
    "wave.py",
    "wsgiref/",
    "xmlrpc/",
)
# What `help()` needs of them.
KEPT = ("_pyrepl/__init__.py", "_pyrepl/pager.py")


def pack(keep):
    """The library as an uncompressed zip file, with the members that `keep` wants."""
    target = io.BytesIO()
    with zipfile.ZipFile(LIBRARY) as library, zipfile.ZipFile(target, "w") as packed:
        for name in sorted(library.namelist()):
            if keep(name):
                # A ZipInfo of its own has a fixed date, so equal content gives equal bytes.
                packed.writestr(zipfile.ZipInfo(name), library.read(name))
    return target.getvalue()


held = {
    path.removeprefix(LIBRARY + "/")
    for module in list(sys.modules.values())
    if (path := getattr(module, "__file__", None) or "").startswith(LIBRARY)
}
PACKED = {
    "/tmp/library.zip": lambda name: True,
    "/tmp/beside.zip": lambda name: name not in held
    and (name in KEPT or not name.startswith(LEFT_OUT)),
}
for path, keep in PACKED.items():
    with open(path, "wb") as file:
        file.write(pack(keep))
