// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/LessonPlan.h"
#include "lesson/planKinds.h"
#include "support/JoinedCounty.h"
#include "support/Must.h"
#include "support/TestNode.h"

namespace shanke::test {

inline DocumentStore& storeAt(TestNode& node, const DatabaseName& database)
{
    const auto found = node.databases().find(database.toString());
    return (found ? *found : must(node.databases().create(database.toString())))->store();
}

inline void placeAt(TestNode& node, const std::vector<PlacedDocument>& documents)
{
    for (const PlacedDocument& each : documents) {
        QJsonObject content = each.document;
        const DocId id(content.take(QStringLiteral("_id")).toString());
        must(writeNew(storeAt(node, each.database), each.database, id, content));
    }
}

// The column of Chinese in grade 1 at the node of a school that has joined the county, and lm01, who keeps
// it.
class StandardAtNode
{
public:
    inline static const DocId Id{QStringLiteral("standard:lm01:1")};

    explicit StandardAtNode(TestNode& node) : m_node(node)
    {
        placeAt(node, joinedCounty(m_curator, QStringLiteral("yuwen-p1")));
    }

    // The text is the next revision of the standard plan.
    void publish(const LessonPlan& text, int version)
    {
        const DatabaseName column(QStringLiteral("column-yuwen-p1"));
        QJsonObject json = text.toJson();
        json.insert(QStringLiteral("kind"), standardKind().word);
        json.insert(QStringLiteral("version"), version);
        const Revision revision = m_curator.save(column, Id, json, m_published);
        WriteTransaction transaction = must(storeAt(m_node, column).begin(Durability::Full));
        must(storeAt(m_node, column).graft(transaction, revision));
        must(transaction.commit());
        m_published.insert(m_published.begin(), revision.rev);
    }

private:
    TestNode& m_node;
    SchoolPc m_curator = curatorPc(QStringLiteral("lm01"));
    std::vector<RevId> m_published;
};

} // namespace shanke::test
