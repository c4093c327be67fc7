"""`python -m mahdar.evaluate GOLD… [--records FILE] [--errors] [--json] [--by-outlet]`."""

import typer

from mahdar.evaluate.show import show_evaluation

typer.run(show_evaluation)
