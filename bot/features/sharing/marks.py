"""How a person is recognised without being named: as author, as blocked, as having had a turn.

An author's mark is made from the share's own id, so that no two shares have anything in common. A
block's is the same for all that a person writes, which is why nothing but blocks holds it.
"""

import hmac
from datetime import date

from bot.features.communities.store import Community
from bot.features.sharing.rules import TURNS_A_DAY


def author_mark(community: Community, share_id: str, *, user_id: int) -> bytes:
    """The mark on a share that only its author makes."""
    return community.index.mark("sharing.author", share_id, user_id)


def is_author(mark: bytes, community: Community, share_id: str, *, user_id: int) -> bool:
    """Whether `user_id` wrote the share that carries `mark`."""
    return hmac.compare_digest(mark, author_mark(community, share_id, user_id=user_id))


def block_mark(community: Community, *, user_id: int) -> bytes:
    """The mark under which `user_id` is, or would be, blocked."""
    return community.index.mark("sharing.block", user_id)


def turn_marks(community: Community, day: date, *, user_id: int) -> list[bytes]:
    """The marks of all turns that `user_id` has on `day`, in order."""
    return [
        community.index.mark("sharing.turn", day.isoformat(), number, user_id)
        for number in range(TURNS_A_DAY)
    ]
