// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revision/DocumentJson.h"
#include "store/DocumentStore.h"
#include "support/catch.h"

#include <QTemporaryDir>

namespace shanke::test {

// A store in a folder of its own, with short words for what tests do all the time.
struct StoreFixture
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("space-js01.sqlite"));
    std::unique_ptr<DocumentStore> store = openAt(path);

    static std::unique_ptr<DocumentStore> openAt(const QString& path)
    {
        auto opened = DocumentStore::open(path, OpenMode::CreateIfMissing);
        REQUIRE(opened);
        return std::move(*opened);
    }

    void reopen()
    {
        store.reset();
        store = openAt(path);
    }

    ReadSnapshot read() const
    {
        auto snapshot = store->read();
        REQUIRE(snapshot);
        return std::move(*snapshot);
    }

    // Runs `work` with a transaction and commits it.
    template <typename Work>
    auto write(Work&& work)
    {
        auto transaction = store->begin(Durability::Full);
        REQUIRE(transaction);
        auto result = work(*transaction);
        REQUIRE(transaction->commit());
        return result;
    }

    Result<RevId> put(const Edit& edit)
    {
        return write([&](WriteTransaction& transaction) { return store->put(transaction, edit); });
    }

    Result<GraftOutcome> graft(const Revision& revision)
    {
        return write([&](WriteTransaction& transaction) { return store->graft(transaction, revision); });
    }

    Result<Revision> get(const char* id, const std::optional<RevId>& rev = std::nullopt) const
    {
        return store->get(read(), DocId(QString::fromUtf8(id)), rev);
    }

    DocumentState state(const char* id) const
    {
        auto state = store->state(read(), DocId(QString::fromUtf8(id)));
        REQUIRE(state);
        return *state;
    }

    QStringList findings() const { return store->verify(read()).value(); }
};

inline Edit edit(const char* id, const QByteArray& body, const std::optional<RevId>& parent = std::nullopt)
{
    Edit edit;
    edit.id = DocId(QString::fromUtf8(id));
    edit.parent = parent;
    edit.body = parseDocument(body)->body;
    return edit;
}

inline Edit deletion(const char* id, const std::optional<RevId>& parent)
{
    Edit deletion = edit(id, "{}", parent);
    deletion.deleted = true;
    return deletion;
}

inline RevId rev(const char* text)
{
    return *RevId::parse(text);
}

// A revision as a replicator brings it; `branch` are revision ids, newest first.
inline Revision revision(const char* id, const std::vector<const char*>& branch,
                         const QByteArray& body = "{}")
{
    Revision revision;
    revision.id = DocId(QString::fromUtf8(id));
    revision.rev = rev(branch.front());
    for (const char* text : branch)
        revision.ancestry.append(rev(text).hash);
    revision.body = parseDocument(body)->body;
    return revision;
}

inline Revision tombstone(const char* id, const std::vector<const char*>& branch)
{
    Revision tombstone = revision(id, branch);
    tombstone.deleted = true;
    return tombstone;
}

} // namespace shanke::test
