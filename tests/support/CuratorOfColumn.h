// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/planKinds.h"
#include "support/JoinedCounty.h"
#include "support/LessonFixtures.h"
#include "support/Must.h"
#include "support/TestWorkspace.h"

#include <QHash>

namespace shanke::test {

// What lm01, who keeps the column of Chinese in grade 1, publishes there, as it comes to a PC: with their
// signature, while the program does not run.
class CuratorOfColumn
{
public:
    explicit CuratorOfColumn(TestWorkspace& pc) : m_pc(pc) {}

    static QJsonObject standard(const QString& id, const QString& title, int version = 1)
    {
        LessonPlan plan = fixtureA();
        LessonHeader header = plan.header();
        header.title = title;
        plan.setHeader(header);
        QJsonObject json = plan.toJson();
        json[QStringLiteral("_id")] = id;
        json[QStringLiteral("kind")] = standardKind().word;
        json[QStringLiteral("author")] = QStringLiteral("lm01");
        json[QStringLiteral("column")] = QStringLiteral("yuwen-p1");
        json[QStringLiteral("version")] = version;
        return json;
    }

    // Each is new or the next revision.
    void publish(const QList<QJsonObject>& standards, const QString& column = QStringLiteral("yuwen-p1"))
    {
        m_pc.close();
        {
            const DatabaseName database = databaseOfColumn(column);
            const QString path = m_pc.folder() + QStringLiteral("/databases/") + fileNameOf(database);
            const auto store = must(DocumentStore::open(path, OpenMode::CreateIfMissing));
            WriteTransaction transaction = must(store->begin(Durability::Full));
            for (QJsonObject json : standards) {
                const DocId id(json.take(QStringLiteral("_id")).toString());
                const bool isGone = json.contains(QStringLiteral("_deleted"));
                std::vector<RevId>& before = m_before[id];
                const Revision revision =
                    m_curator.save(database, id, isGone ? QJsonObject() : json, before, isGone);
                must(store->graft(transaction, revision));
                before.insert(before.begin(), revision.rev);
            }
            must(transaction.commit());
        }
        m_pc.open();
    }

private:
    TestWorkspace& m_pc;
    SchoolPc m_curator = curatorPc(QStringLiteral("lm01"));
    QHash<DocId, std::vector<RevId>> m_before;
};

} // namespace shanke::test
