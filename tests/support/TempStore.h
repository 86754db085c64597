// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/DocumentStore.h"

#include <QTemporaryDir>

#include <map>

namespace shanke::test {

// Everything that replication must make equal: by id, each leaf with its history, and of the living ones the
// body and the digests of the attachments' bytes; the winner first.
std::map<QString, QByteArray> contentOf(DocumentStore& store);

// A store in a folder of its own that goes with it, and short ways to fill and read it. What fails ends the
// test.
class TempStore
{
public:
    TempStore();

    DocumentStore& store() { return *m_store; }
    DocumentStore* operator->() { return m_store.get(); }

    // A new revision on top of `parent`; without one a new document.
    RevId put(const QString& id, const QJsonObject& body, const std::optional<RevId>& parent = std::nullopt,
              std::vector<Attachment> attachments = {});
    RevId remove(const QString& id, const RevId& parent);
    // The next revision of the winner of `id`.
    RevId edit(const QString& id, const QJsonObject& body);
    void graft(const Revision& revision);

    qint64 documents();
    DocumentState state(const QString& id);
    QJsonObject body(const QString& id);
    QByteArray attachment(const QString& id, const QString& name);
    std::optional<QJsonObject> local(const QString& id);

    std::map<QString, QByteArray> content() { return contentOf(*m_store); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<DocumentStore> m_store;
};

// A document of one Chinese lesson, `characters` long.
QJsonObject lessonBody(int number, int characters = 40);

} // namespace shanke::test
