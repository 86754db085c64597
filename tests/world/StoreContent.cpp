// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/StoreContent.h"

#include "base/Digest.h"

#include <QJsonDocument>

namespace shanke::world {

using namespace Qt::StringLiterals;

namespace {

QByteArray describe(const DocumentStore& store, const ReadSnapshot& snapshot, const DocId& id,
                    const LeafState& leaf)
{
    QByteArray text = leaf.rev.toByteArray() + (leaf.deleted ? " deleted" : "");
    const auto revision = store.get(snapshot, id, leaf.rev);
    if (!revision)
        return text + " unreadable";
    text += ' ' + Digest::of(QJsonDocument(revision->body.toObject()).toJson()).toHex().left(8);
    for (const Attachment& attachment : revision->attachments) {
        const auto content = attachment.isStub() ? nullptr : attachment.content();
        text += ' ' + attachment.name.toUtf8() + ' ' +
                (content && *content ? Digest::of((*content)->readAll()).toHex().left(8) : "unreadable");
    }
    return text;
}

// A revision that came as the parent of what was forged has no text where it was not there before: who writes
// unchecked into a server withholds it there, as whoever owns the server can. It has its name.
bool isCovered(const ChangeRow& row, const LeafState& leaf)
{
    return std::none_of(row.leaves.begin(), row.leaves.end(),
                        [&](const LeafState& each) { return each.rev == leaf.rev; });
}

using Leaves = std::function<std::vector<LeafState>(const ReadSnapshot& snapshot, const ChangeRow& row)>;

StoreContent contentOf(const DocumentStore& store, const Leaves& leavesOf)
{
    StoreContent content;
    const auto snapshot = store.read();
    const auto rows = snapshot.and_then([&](const ReadSnapshot& read) { return store.changes(read, 0, 0); });
    for (const ChangeRow& row : rows ? rows->rows : std::vector<ChangeRow>()) {
        QByteArrayList leaves;
        for (const LeafState& leaf : leavesOf(*snapshot, row))
            leaves.append(isCovered(row, leaf) ? leaf.rev.toByteArray()
                                               : describe(store, *snapshot, row.id, leaf));
        std::sort(leaves.begin(), leaves.end());
        if (!leaves.isEmpty())
            content[row.id.toString()] = leaves;
    }
    return content;
}

} // namespace

StoreContent contentOf(const DocumentStore& store)
{
    return contentOf(store, [](const ReadSnapshot&, const ChangeRow& row) { return row.leaves; });
}

StoreContent contentOf(const DocumentStore& store, const Forger& forger)
{
    return contentOf(store, [&](const ReadSnapshot& snapshot, const ChangeRow& row) {
        return forger.honestLeaves(store, snapshot, row);
    });
}

namespace {

// The names are the same, and the texts where both sides have them.
bool areAlike(const QByteArrayList& one, const QByteArrayList& other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const QByteArray& a, const QByteArray& b) {
                          return a == b || a.startsWith(b + ' ') || b.startsWith(a + ' ');
                      });
}

} // namespace

QString differenceOf(const StoreContent& one, const StoreContent& other, bool isPart)
{
    for (const auto& [id, leaves] : one) {
        const auto found = other.find(id);
        if (found == other.end())
            return u"%1 is not there"_s.arg(id);
        if (!areAlike(found->second, leaves))
            return u"%1 is [%2] and [%3]"_s.arg(id, QString::fromUtf8(leaves.join("; ")),
                                                QString::fromUtf8(found->second.join("; ")));
    }
    for (const auto& [id, leaves] : other) {
        if (!isPart && !one.contains(id))
            return u"%1 is only there"_s.arg(id);
    }
    return {};
}

} // namespace shanke::world
