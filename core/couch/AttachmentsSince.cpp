// SPDX-License-Identifier: GPL-3.0-or-later
#include "couch/AttachmentsSince.h"

#include "couch/Ancestry.h"

namespace shanke::couch {

quint32 newestKnownGeneration(const Revision& revision, const QList<RevId>& known)
{
    quint32 newest = 0;
    for (const RevId& rev : known) {
        if (isOrDescendsFrom(revision, rev))
            newest = std::max(newest, rev.generation);
    }
    return newest;
}

void stubAttachmentsKnownSince(Revision& revision, const QList<RevId>& known)
{
    const quint32 newest = newestKnownGeneration(revision, known);
    for (Attachment& attachment : revision.attachments) {
        if (attachment.revpos <= newest)
            attachment.content = nullptr;
    }
}

} // namespace shanke::couch
