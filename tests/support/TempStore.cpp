// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TempStore.h"

#include "base/Digest.h"
#include "support/Must.h"
#include "support/catch.h"

#include <QJsonArray>

namespace shanke::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray describe(const Revision& revision)
{
    QByteArray text = revision.ancestry.join(" <- ") + ' ' + revision.body.text();
    for (const Attachment& attachment : revision.attachments) {
        const QByteArray bytes = must(attachment.content())->readAll();
        text += "\n  " + attachment.name.toUtf8() + ' ' + attachment.contentType + ' ' +
                Digest::of(bytes).toHex();
    }
    return text;
}

} // namespace

TempStore::TempStore()
    : m_store(must(DocumentStore::open(m_folder.filePath(u"store.sqlite"_s),
                                       DocumentStore::OpenMode::CreateIfMissing)))
{
}

RevId TempStore::put(const QString& id, const QJsonObject& body, const std::optional<RevId>& parent,
                     std::vector<Attachment> attachments)
{
    Edit edit;
    edit.id = DocId(id);
    edit.parent = parent;
    edit.body = must(Body::fromObject(body));
    edit.attachments = std::move(attachments);
    auto transaction = must(m_store->begin(Durability::Batch));
    RevId rev = must(m_store->put(transaction, edit));
    must(transaction.commit());
    return rev;
}

RevId TempStore::remove(const QString& id, const RevId& parent)
{
    Edit edit;
    edit.id = DocId(id);
    edit.parent = parent;
    edit.deleted = true;
    auto transaction = must(m_store->begin(Durability::Batch));
    RevId rev = must(m_store->put(transaction, edit));
    must(transaction.commit());
    return rev;
}

RevId TempStore::edit(const QString& id, const QJsonObject& body)
{
    return put(id, body, state(id).winner);
}

void TempStore::graft(const Revision& revision)
{
    auto transaction = must(m_store->begin(Durability::Batch));
    must(m_store->graft(transaction, revision));
    must(transaction.commit());
}

qint64 TempStore::documents()
{
    return must(m_store->info(must(m_store->read()))).documents;
}

DocumentState TempStore::state(const QString& id)
{
    return must(m_store->state(must(m_store->read()), DocId(id)));
}

QJsonObject TempStore::body(const QString& id)
{
    return must(m_store->get(must(m_store->read()), DocId(id))).body.toObject();
}

QByteArray TempStore::attachment(const QString& id, const QString& name)
{
    const Revision revision = must(m_store->get(must(m_store->read()), DocId(id)));
    for (const Attachment& attachment : revision.attachments) {
        if (attachment.name == name)
            return must(attachment.content())->readAll();
    }
    FAIL("no attachment " << name.toStdString());
    return {};
}

std::optional<QJsonObject> TempStore::local(const QString& id)
{
    return must(m_store->local(must(m_store->read()), id));
}

std::map<QString, QByteArray> contentOf(DocumentStore& store)
{
    std::map<QString, QByteArray> content;
    const auto snapshot = must(store.read());
    for (const ChangeRow& row : must(store.changes(snapshot, 0, 0)).rows) {
        QByteArray text;
        for (const LeafState& leaf : row.leaves) {
            text += leaf.rev.toByteArray() + (leaf.deleted ? " deleted " : " ");
            text += describe(must(store.get(snapshot, row.id, leaf.rev))) + '\n';
        }
        content[row.id.toString()] = text;
    }
    return content;
}

QJsonObject lessonBody(int number, int characters)
{
    static const QString Poem = u"床前明月光疑是地上霜举头望明月低头思故乡𠮷䶮"_s;
    QString text;
    while (text.size() < characters)
        text += Poem;
    return {{u"kind"_s, u"plan"_s},
            {u"schema"_s, 1},
            {u"title"_s, u"静夜思 第%1课时"_s.arg(number)},
            {u"text"_s, text}};
}

} // namespace shanke::test
