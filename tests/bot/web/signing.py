"""What Telegram tells a Mini App of who has opened it."""

import hmac
import json
from datetime import UTC, datetime
from urllib.parse import urlencode

from tests.fakes import ALICE, TOKEN


def signed(user_id=ALICE.id, at=None, token=TOKEN, **fields) -> str:
    """Return what Telegram tells a Mini App of who has opened it."""
    told = {
        "auth_date": str(int((at or datetime.now(UTC)).timestamp())),
        "query_id": "AAHdF6IQAAAAAN0XohDhrOrc",
        "user": json.dumps({"id": user_id, "first_name": "Ä & =", "language_code": "de"}),
        "signature": "c2lnbmF0dXJl",
        **fields,
    }
    text = "\n".join(f"{name}={told[name]}" for name in sorted(told))
    key = hmac.digest(b"WebAppData", token.encode(), "sha256")
    return urlencode(told | {"hash": hmac.digest(key, text.encode(), "sha256").hex()})
