"""Refreshes from a published folder with python-tuf's own client and downloads targets.

Usage: python_tuf.py URL ROOT FOLDER TARGET...
"""

import pathlib
import sys

from tuf.ngclient import Updater

url, root, folder, *paths = sys.argv[1:]
folder = pathlib.Path(folder)
for name in ("metadata", "targets"):
    (folder / name).mkdir()
updater = Updater(
    metadata_dir=str(folder / "metadata"),
    metadata_base_url=f"{url}/metadata/",
    target_dir=str(folder / "targets"),
    target_base_url=f"{url}/targets/",
    bootstrap=pathlib.Path(root).read_bytes(),
)
updater.refresh()
for path in paths:
    info = updater.get_targetinfo(path)
    if info is None:
        sys.exit(f"nobody is trusted with {path}")
    updater.download_target(info)
print(len(paths), "targets")
