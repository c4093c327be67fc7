"""Gold files in, precision, recall and F1 out; also draws for judging by eye, calibration and floors."""
