// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreSalvage.h"

#include "revision/JsonText.h"
#include "revision/RevTreeCodec.h"
#include "store/BodyTable.h"
#include "store/Checksum.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int ChecksumSchema = 2;    // the first that has checksums
constexpr qint64 LeastRowBytes = 40; // of a document, with its index

Failure unreadable()
{
    return fail(ErrorKind::Damaged, u"The text of a revision cannot be read."_s, u"store"_s);
}

Result<qint64> number(const ReadSnapshot& snapshot, const char* sql)
{
    SHANKE_LET(Statement row, snapshot.query(sql));
    SHANKE_TRY(row.next());
    return row.integer(0);
}

Result<> checkContent(const ReadSnapshot& snapshot, const ContentOpener& open, const StoredContent& content)
{
    SHANKE_LET(Statement row, snapshot.query("SELECT sha256 FROM content WHERE key = ?", content.key));
    SHANKE_TRY(row.next());
    const QByteArray expected = row.bytes(0);
    SHANKE_LET(const auto bytes, open());
    QCryptographicHash sha256(QCryptographicHash::Sha256);
    if (!sha256.addData(bytes.get()) || sha256.result() != expected)
        return unreadable();
    return {};
}

// Errors that the damage explains; others are the target's and end the work.
bool isOfTarget(const Error& error)
{
    return error.kind == ErrorKind::DiskFull || error.kind == ErrorKind::ReadOnly ||
           error.kind == ErrorKind::InUse;
}

} // namespace

Result<StoreSalvage> StoreSalvage::open(const QString& path)
{
    SHANKE_LET(auto damaged, Connection::openToRead(path));
    SHANKE_LET(const ReadSnapshot snapshot, damaged->read());
    SHANKE_LET(const qint64 version, number(snapshot, "PRAGMA user_version"));
    SHANKE_TRY(snapshot.query("SELECT key, id, tree FROM document"));
    return StoreSalvage(damaged, version >= ChecksumSchema);
}

Result<SalvageReport> StoreSalvage::into(DocumentStore& target)
{
    SalvageReport report;
    SHANKE_LET(const qint64 highest, highestKey());
    for (qint64 key = 1; key <= highest; ++key) {
        const auto document = documentAt(key);
        if (!document || !*document)
            continue;
        ++report.documents;
        SHANKE_TRY(moveDocument(**document, target, report));
    }
    report.lost = std::max<qint64>(0, documentsOnce() - report.documents);
    SHANKE_TRY(moveLocals(target));
    return report;
}

// Where the end of the table cannot be read, the size of the file bounds it.
Result<qint64> StoreSalvage::highestKey() const
{
    SHANKE_LET(const ReadSnapshot snapshot, m_damaged->read());
    const auto highest = number(snapshot, "SELECT max(key) FROM document");
    return highest ? *highest : m_damaged->fileBytes() / LeastRowBytes;
}

// As the file counted them; 0 when that cannot be read either.
qint64 StoreSalvage::documentsOnce() const
{
    const auto snapshot = m_damaged->read();
    const auto count = snapshot.and_then([](const ReadSnapshot& readable) {
        return number(readable, "SELECT documents + deleted_documents FROM store");
    });
    return count.value_or(0);
}

Result<std::optional<StoreSalvage::Document>> StoreSalvage::documentAt(qint64 key) const
{
    SHANKE_LET(const ReadSnapshot snapshot, m_damaged->read());
    SHANKE_LET(Statement row,
               snapshot.query(m_hasChecksums ? "SELECT id, tree, checksum FROM document WHERE key = ?"
                                             : "SELECT id, tree, NULL FROM document WHERE key = ?",
                              key));
    SHANKE_LET(const bool found, row.next());
    if (!found)
        return std::nullopt;
    const DocId id(row.text(0));
    const QByteArray bytes = row.bytes(1);
    if (!row.isNull(2) && row.integer(2) != checksumOf(id, bytes))
        return unreadable();
    SHANKE_LET(RevTree tree, decodeTree(bytes));
    return Document{id, std::move(tree)};
}

Result<> StoreSalvage::moveDocument(const Document& document, DocumentStore& target,
                                    SalvageReport& report) const
{
    SHANKE_LET(WriteTransaction transaction, target.begin(Durability::Batch));
    for (const RevNode& node : document.tree.nodes()) { // ancestors come first
        if (node.body == 0)
            continue;
        const auto revision = revisionAt(document, node);
        const auto grafted =
            revision.and_then([&](const Revision& readable) { return target.graft(transaction, readable); });
        if (grafted && *grafted == GraftOutcome::Written)
            ++report.revisions;
        if (!grafted && isOfTarget(grafted.error()))
            return tl::unexpected(grafted.error());
        if (!grafted && !node.inner && !report.unreadable.contains(document.id))
            report.unreadable.append(document.id);
    }
    return transaction.commit();
}

Result<Revision> StoreSalvage::revisionAt(const Document& document, const RevNode& node) const
{
    SHANKE_LET(const ReadSnapshot snapshot, m_damaged->read());
    SHANKE_LET(Statement row, snapshot.query(m_hasChecksums ? "SELECT checksum FROM body WHERE key = ?"
                                                            : "SELECT NULL FROM body WHERE key = ?",
                                             node.body));
    SHANKE_TRY(row.next());
    Revision revision{document.id, node.rev, document.tree.ancestry(node.rev), node.deleted, {}, {}};
    SHANKE_TRY(BodyTable::read(snapshot, node.body, m_damaged, revision));
    const QByteArray& text = revision.body.text();
    if ((!row.isNull(0) && row.integer(0) != checksumOf(text)) || !validateJsonObject(text))
        return unreadable();
    SHANKE_LET(const auto attachments, BodyTable::attachments(snapshot, node.body));
    for (const StoredAttachment& attachment : attachments)
        SHANKE_TRY(
            checkContent(snapshot, ContentTable::opener(m_damaged, attachment.content), attachment.content));
    return revision;
}

// From both ends, so that one unreadable place does not hide what is behind it.
Result<> StoreSalvage::moveLocals(DocumentStore& target) const
{
    auto locals = localsInOrder("SELECT id, json FROM local ORDER BY id");
    locals.insert(localsInOrder("SELECT id, json FROM local ORDER BY id DESC"));
    SHANKE_LET(WriteTransaction transaction, target.begin(Durability::Full));
    for (auto local = locals.begin(); local != locals.end(); ++local)
        SHANKE_TRY(target.putLocal(transaction, local.key(), *local));
    return transaction.commit();
}

QHash<QString, QJsonObject> StoreSalvage::localsInOrder(const char* sql) const
{
    QHash<QString, QJsonObject> locals;
    const auto snapshot = m_damaged->read();
    auto row = snapshot.and_then([&](const ReadSnapshot& readable) { return readable.query(sql); });
    while (row && row->next().value_or(false)) {
        const QJsonDocument content = QJsonDocument::fromJson(row->bytes(1));
        if (content.isObject())
            locals.insert(row->text(0), content.object());
    }
    return locals;
}

} // namespace shanke
