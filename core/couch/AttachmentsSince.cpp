// SPDX-License-Identifier: GPL-3.0-or-later
#include "couch/AttachmentsSince.h"

namespace shanke::couch {

void stubAttachmentsKnownSince(Revision& revision, const QList<RevId>& known)
{
    quint32 newest = 0;
    for (const RevId& rev : known) {
        const qint64 back = qint64(revision.rev.generation) - qint64(rev.generation);
        if (back >= 0 && revision.ancestry.value(back) == rev.hash)
            newest = std::max(newest, rev.generation);
    }
    for (Attachment& attachment : revision.attachments) {
        if (attachment.revpos <= newest)
            attachment.content = nullptr;
    }
}

} // namespace shanke::couch
