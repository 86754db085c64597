// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreCheck.h"

#include "revision/JsonText.h"
#include "revision/RevTreeCodec.h"
#include "store/Checksum.h"

#include <QCryptographicHash>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Calls `check` for every row.
template <typename Check>
Result<> forEach(Result<Statement> query, Check&& check)
{
    SHANKE_LET(Statement row, std::move(query));
    for (;;) {
        SHANKE_LET(const bool found, row.next());
        if (!found)
            return {};
        SHANKE_TRY(check(row));
    }
}

} // namespace

Result<QStringList> StoreCheck::run()
{
    SHANKE_TRY(checkPages("PRAGMA integrity_check(20)"));
    SHANKE_TRY(checkReferences());
    if (!m_findings.isEmpty())
        return m_findings; // what stands in a broken file says nothing
    SHANKE_TRY(checkDocuments());
    SHANKE_TRY(checkCounters());
    SHANKE_TRY(checkBodies());
    SHANKE_TRY(checkContents());
    return m_findings;
}

Result<QStringList> StoreCheck::runQuick()
{
    SHANKE_TRY(checkPages("PRAGMA quick_check(20)"));
    return m_findings;
}

// SQLite answers with what it found, and stops with an error where it cannot go on.
Result<> StoreCheck::checkPages(const char* pragma)
{
    const auto checked = forEach(m_snapshot.query(pragma), [&](const Statement& row) -> Result<> {
        if (row.text(0) != u"ok")
            m_findings << u"file: %1"_s.arg(row.text(0));
        return {};
    });
    if (!checked && checked.error().kind == ErrorKind::Damaged)
        m_findings << u"file: %1"_s.arg(checked.error().detail);
    else
        SHANKE_TRY(checked);
    return {};
}

Result<> StoreCheck::checkReferences()
{
    return forEach(m_snapshot.query("PRAGMA foreign_key_check"), [&](const Statement& row) -> Result<> {
        m_findings << u"file: a row of %1 names one of %2 that is not there"_s.arg(row.text(0), row.text(2));
        return {};
    });
}

Result<> StoreCheck::checkDocuments()
{
    return forEach(
        m_snapshot.query("SELECT id, winner, body, deleted, conflicted, tree, checksum FROM document"),
        [&](const Statement& row) -> Result<> {
            const QByteArray bytes = row.bytes(5);
            if (!row.isNull(6) && row.integer(6) != checksumOf(DocId(row.text(0)), bytes))
                m_findings << u"%1: its revisions are not what was written"_s.arg(row.text(0));
            const auto tree = decodeTree(bytes);
            if (tree)
                checkRow(row, *tree);
            else
                m_findings << u"%1: %2"_s.arg(row.text(0), tree.error().detail);
            return {};
        });
}

void StoreCheck::checkRow(const Statement& row, const RevTree& tree)
{
    const auto leaves = tree.leaves();
    const RevNode& winner = *leaves.front();
    const bool conflicted = leaves.size() > 1 && !leaves[1]->deleted;
    if (winner.rev.toString() != row.text(1) || winner.body != row.integer(2) ||
        winner.deleted != row.flag(3) || conflicted != row.flag(4))
        m_findings << u"%1: its row does not agree with its revisions"_s.arg(row.text(0));
    for (const RevNode* leaf : leaves)
        if (leaf->body == 0)
            m_findings << u"%1: the text of leaf %2 is not kept"_s.arg(row.text(0), leaf->rev.toString());
    for (const RevNode& node : tree.nodes()) {
        if (node.body != 0 && m_bodies.contains(node.body))
            m_findings << u"%1: the text of %2 belongs to another revision"_s.arg(row.text(0),
                                                                                  node.rev.toString());
        if (node.body != 0)
            m_bodies.insert(node.body);
    }
}

Result<> StoreCheck::checkCounters()
{
    return forEach(
        m_snapshot.query("SELECT last_sequence >= (SELECT coalesce(max(sequence), 0) FROM document), "
                         "documents = (SELECT count(*) FROM document WHERE NOT deleted), "
                         "deleted_documents = (SELECT count(*) FROM document WHERE deleted) FROM store"),
        [&](const Statement& row) -> Result<> {
            if (!row.flag(0))
                m_findings << u"a change has a sequence that was never given"_s;
            if (!row.flag(1) || !row.flag(2))
                m_findings << u"the numbers of documents are wrong"_s;
            return {};
        });
}

Result<> StoreCheck::checkBodies()
{
    SHANKE_TRY(forEach(m_snapshot.query("SELECT key, json, attachments, (SELECT count(*) FROM attachment "
                                        "WHERE attachment.body = body.key), checksum FROM body"),
                       [&](const Statement& row) -> Result<> {
                           if (!m_bodies.remove(row.integer(0)))
                               m_findings << u"text %1 belongs to no revision"_s.arg(row.integer(0));
                           const QByteArray json = row.bytes(1);
                           if (!row.isNull(4) && row.integer(4) != checksumOf(json))
                               m_findings << u"text %1 is not what was written"_s.arg(row.integer(0));
                           else if (!validateJsonObject(json))
                               m_findings << u"text %1 is not a JSON object"_s.arg(row.integer(0));
                           if (row.integer(2) != row.integer(3))
                               m_findings << u"text %1 lacks attachments"_s.arg(row.integer(0));
                           return {};
                       }));
    for (const qint64 body : std::as_const(m_bodies))
        m_findings << u"text %1 is gone"_s.arg(body);
    return {};
}

Result<> StoreCheck::checkContents()
{
    return forEach(
        m_snapshot.query("SELECT key, sha256, length FROM content"), [&](const Statement& row) -> Result<> {
            QCryptographicHash sha256(QCryptographicHash::Sha256);
            qint64 length = 0;
            SHANKE_TRY(forEach(
                m_snapshot.query("SELECT bytes FROM piece WHERE content = ? ORDER BY number", row.integer(0)),
                [&](const Statement& piece) -> Result<> {
                    const QByteArray bytes = piece.bytes(0);
                    sha256.addData(bytes);
                    length += bytes.size();
                    return {};
                }));
            if (sha256.result() != row.bytes(1) || length != row.integer(2))
                m_findings << u"the bytes of attachment %1 are not what its digest says"_s.arg(
                    QString::fromLatin1(row.bytes(1).toHex()));
            return {};
        });
}

} // namespace shanke
