// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DocumentWriter.h"

#include "revision/DocumentJson.h"
#include "revision/RevTreeCodec.h"
#include "store/AttachmentIntake.h"
#include "store/CutAncestry.h"
#include "store/SharedHistory.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

Failure conflict()
{
    return fail(ErrorKind::Conflict, u"Document update conflict."_s, u"store"_s);
}

Result<> checkReplicatedId(const DocId& id)
{
    if (id.toString().startsWith(u"_local/"))
        return fail(ErrorKind::InvalidInput, u"A local document has no revisions."_s, u"store"_s);
    return checkDocId(id);
}

Result<> checkAncestry(const Revision& revision)
{
    if (revision.ancestry.isEmpty() || revision.ancestry.front() != revision.rev.hash ||
        revision.ancestry.size() > qsizetype(revision.rev.generation))
        return fail(ErrorKind::InvalidInput,
                    u"The ancestry of %1 does not lead to it."_s.arg(revision.rev.toString()), u"store"_s);
    return {};
}

// Where an edit goes in the tree.
struct Place
{
    std::optional<RevId> parent;
    bool free = true; // otherwise only an edit that is there already may be repeated
};

// CouchDB: an edit names a leaf, or nothing when the document is new or deleted, whose tombstone it then
// extends. A place that is taken is still answered where the same edit may have been written before: after a
// crash nobody knows whether the first attempt got through.
Result<Place> placeOf(const Edit& edit, const RevTree& tree)
{
    if (edit.parent) {
        const RevNode* node = tree.find(*edit.parent);
        if (!node)
            return conflict();
        return Place{edit.parent, !node->inner};
    }
    if (tree.isEmpty())
        return Place{};
    const RevNode& winner = tree.winner();
    if (winner.deleted)
        return Place{winner.rev, true};
    const RevNode* before = tree.parentOf(winner);
    if (before && !before->deleted)
        return conflict();
    return Place{before ? std::optional(before->rev) : std::nullopt, false};
}

// Of one revision of another store. What is longer is cut, as it would be if that store had cut it.
constexpr qsizetype LongestAncestry = 200'000;

// Whether something may be forgotten takes a look at every text of a long branch.
constexpr quint32 SavesBetweenStems = 64;

bool isCut(const Revision& revision)
{
    return revision.ancestry.size() < qsizetype(revision.rev.generation);
}

bool bringsBytes(const std::vector<Attachment>& attachments)
{
    return std::any_of(attachments.begin(), attachments.end(),
                       [](const Attachment& a) { return !a.isStub(); });
}

std::vector<qint64> bodiesOf(const std::vector<const RevNode*>& branch)
{
    std::vector<qint64> bodies;
    for (const RevNode* node : branch)
        if (node->body != 0)
            bodies.push_back(node->body);
    return bodies;
}

void describe(Edit& edit, const std::vector<StoredAttachment>& stored)
{
    edit.attachments.clear();
    for (const StoredAttachment& attachment : stored)
        edit.attachments.push_back({.name = attachment.name,
                                    .contentType = attachment.contentType,
                                    .digest = couchDigest(attachment.content.md5),
                                    .length = attachment.content.length,
                                    .revpos = attachment.revpos,
                                    .content = {}});
}

} // namespace

Result<RevId> DocumentWriter::put(const Edit& edit)
{
    SHANKE_TRY(checkReplicatedId(edit.id));
    SHANKE_LET(const StoredDocument document, DocumentTable::find(m_transaction, edit.id));
    if (!bringsBytes(edit.attachments))
        return putOn(document, edit);
    return m_transaction.atomically([&] { return putOn(document, edit); });
}

Result<RevId> DocumentWriter::putOn(const StoredDocument& document, Edit edit)
{
    SHANKE_LET(const Place place, placeOf(edit, document.tree));
    edit.parent = place.parent;
    SHANKE_LET(const auto attachments, takeAttachments(edit, document.tree));
    SHANKE_LET(const RevId rev, revIdFor(edit));
    if (const RevNode* same = document.tree.find(rev); same && !same->inner)
        return rev;
    if (!place.free)
        return conflict();

    RevTree tree = document.tree;
    QList<QByteArray> ancestry{rev.hash};
    if (edit.parent)
        ancestry += tree.ancestry(*edit.parent);
    tree.graft(rev.generation, ancestry, edit.deleted);
    SHANKE_LET(const qint64 body, BodyTable::insert(m_transaction, edit.body, attachments, WrittenHere));
    tree.setBody(rev, body);
    if (rev.generation % SavesBetweenStems == 0)
        SHANKE_TRY(stem(tree));
    SHANKE_TRY(save(edit.id, document, std::move(tree)));
    return rev;
}

// Leaves in `edit` what the store knows of its attachments: the revision id follows from the bytes that were
// stored.
Result<std::vector<StoredAttachment>> DocumentWriter::takeAttachments(Edit& edit, const RevTree& tree)
{
    const RevNode* parent = edit.parent ? tree.find(*edit.parent) : nullptr;
    const quint32 generation = parent ? parent->rev.generation + 1 : 1;
    for (Attachment& attachment : edit.attachments)
        if (!attachment.isStub())
            attachment.revpos = generation;
    const AttachmentIntake intake(m_transaction, parent ? bodiesOf({parent}) : std::vector<qint64>());
    SHANKE_LET(auto stored, intake.take(edit.attachments, generation));
    describe(edit, stored);
    return stored;
}

Result<GraftOutcome> DocumentWriter::graft(const Revision& revision, const RevisionSource& source)
{
    SHANKE_TRY(checkReplicatedId(revision.id));
    SHANKE_TRY(checkAncestry(revision));
    SHANKE_LET(const StoredDocument document, DocumentTable::find(m_transaction, revision.id));
    if (!bringsBytes(revision.attachments))
        return graftOn(document, revision, source);
    return m_transaction.atomically([&] { return graftOn(document, revision, source); });
}

Result<GraftOutcome> DocumentWriter::graftOn(const StoredDocument& document, const Revision& revision,
                                             const RevisionSource& source)
{
    RevTree tree = document.tree;
    const RevNode* before = tree.find(revision.rev);
    const bool hasBody = before && before->known;
    if (!tree.graft(revision.rev.generation,
                    revision.ancestry.first(std::min(revision.ancestry.size(), LongestAncestry)),
                    revision.deleted))
        return GraftOutcome::AlreadyThere;
    if (!hasBody) {
        const AttachmentIntake intake(m_transaction, bodiesOf(tree.branch(revision.rev)));
        SHANKE_LET(const auto attachments, intake.take(revision.attachments, revision.rev.generation));
        SHANKE_LET(const qint64 body,
                   BodyTable::insert(m_transaction, revision.body, attachments, source.mark));
        tree.setBody(revision.rev, body);
    }
    if (isCut(revision))
        SHANKE_TRY(CutAncestry(m_transaction, source).mend(tree, revision.rev));
    SHANKE_TRY(stem(tree));
    return save(revision.id, document, std::move(tree));
}

Result<GraftOutcome> DocumentWriter::save(const DocId& id, const StoredDocument& before, RevTree tree)
{
    const QByteArray bytes = encodeTree(tree);
    if (bytes == before.treeBytes)
        return GraftOutcome::AlreadyThere;
    SHANKE_LET(m_lastSequence, DocumentTable::save(m_transaction, id, before, tree, bytes));
    return GraftOutcome::Written;
}

Result<> DocumentWriter::stem(RevTree& tree) const
{
    if (!tree.isLong())
        return {};
    SHANKE_LET(const QSet<RevId> shared, sharedRevisions(m_transaction, tree));
    for (const qint64 body : tree.stem(shared))
        SHANKE_TRY(BodyTable::remove(m_transaction, body));
    return {};
}

} // namespace shanke
