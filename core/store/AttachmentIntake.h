// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/BodyTable.h"

namespace shanke {

// Takes the attachments of a new revision into the store: bytes are written, a stub is found again among the
// attachments of the revision's ancestors.
class AttachmentIntake
{
public:
    // `ancestorBodies`: keys of the bodies of the ancestors that are kept, nearest first.
    AttachmentIntake(WriteTransaction& transaction, std::vector<qint64> ancestorBodies)
        : m_transaction(transaction), m_ancestorBodies(std::move(ancestorBodies))
    {
    }

    // `generation` is the revpos of what does not name one. Precondition: a stub of bytes that are not here;
    // Protocol: not as many bytes as announced; InvalidInput: two of one name.
    Result<std::vector<StoredAttachment>> take(const std::vector<Attachment>& attachments,
                                               quint32 generation) const;

private:
    Result<StoredAttachment> takeBytes(const Attachment& attachment, quint32 generation) const;
    Result<StoredAttachment> resolve(const Attachment& stub) const;

    WriteTransaction& m_transaction;
    std::vector<qint64> m_ancestorBodies;
};

} // namespace shanke
