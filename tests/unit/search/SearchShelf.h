// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Block.h"
#include "lesson/InlineMarkup.h"
#include "search/SearchIndex.h"
#include "search/SearchRun.h"
#include "support/LessonFixtures.h"
#include "support/TempStore.h"
#include "support/catch.h"

namespace shanke::test {

inline const QString space = QStringLiteral("space-js01");

// An index in a folder of its own, level with the stores that it is given.
class SearchShelf
{
public:
    SearchShelf() { reopen(); }

    QString path() const { return m_folder.path() + QStringLiteral("/search.sqlite"); }
    SearchIndex& index() { return *m_index; }
    void close() { m_index.reset(); }
    void reopen()
    {
        close();
        m_index = SearchIndex::open(path()).value();
    }

    void knows(const QString& database, TempStore& store) { m_stores[DatabaseName(database)] = &store; }
    void level(const QString& database, TempStore& store)
    {
        knows(database, store);
        while (m_index->update(DatabaseName(database), store.store(), UserId(QStringLiteral("js01")), 7)
                   .value()) {
        }
    }

    SearchPage page(const SearchQuery& query) const
    {
        const auto snapshot = m_index->read();
        auto found = searchPage(*snapshot, query, reading());
        INFO((found ? std::string() : found.error().detail.toStdString()));
        REQUIRE(found);
        return *std::move(found);
    }
    // Of the stores that it was last level with, each in one view.
    DocumentReading reading() const
    {
        const auto views = std::make_shared<std::map<DatabaseName, ReadSnapshot>>();
        for (const auto& [database, store] : m_stores)
            views->emplace(database, store->store().read().value());
        return [this, views](const DatabaseName& database,
                             const DocId& id) -> Result<std::optional<QJsonObject>> {
            const auto store = m_stores.find(database);
            if (store == m_stores.end())
                return std::nullopt;
            return documentIn(store->second->store(), views->at(database), id);
        };
    }
    std::vector<SearchHit> hits(const QString& text) const
    {
        SearchQuery query;
        query.text = text;
        return page(query).hits;
    }
    QStringList ids(const QString& text) const
    {
        QStringList ids;
        for (const SearchHit& hit : hits(text))
            ids.append(hit.document.id.toString());
        return ids;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SearchIndex> m_index;
    std::map<DatabaseName, TempStore*> m_stores;
};

// A plan that says `text` in its textbook analysis.
inline QJsonObject planWith(const QString& title, const QString& text,
                            const char* updatedAt = "2026-03-05T20:05:00+08:00")
{
    LessonPlan plan = fixtureA();
    LessonHeader header;
    header.title = title;
    plan.setHeader(header);
    QJsonObject json = plan.toJson();
    for (const KindDescription* kind = &plan.kind(); const PlaceDescription& place : kind->places) {
        if (place.key != QStringLiteral("header"))
            json.remove(place.key);
    }
    json[QStringLiteral("textbookAnalysis")] = QJsonArray{QJsonObject{
        {QStringLiteral("id"), QStringLiteral("b1")}, {QStringLiteral("text"), escapedMarkup(text)}}};
    json[QStringLiteral("updatedAt")] = QString::fromLatin1(updatedAt);
    return json;
}

} // namespace shanke::test
