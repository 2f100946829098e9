"""Run before the snapshot is taken: forgets where in the old library each module lay."""

import gc
import importlib
import sys
import zipimport

zipimport._zip_directory_cache.clear()
sys.path_importer_cache.clear()
importlib.invalidate_caches()
gc.collect()
