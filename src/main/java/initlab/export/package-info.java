/**
 * Exported results: arrays for NumPy, CSV, JSON, and a Python script that repeats the runs. This package
 * may use runs, set-ups and the checksum of zip archives, and returns bytes and texts. It must not know the page or
 * save files.
 */
package initlab.export;
