// SPDX-License-Identifier: GPL-3.0-or-later
// The search index over plans of an invented school: the first index, its size, one update, and searches
// beside LIKE on the same normalised texts; as JSON.
#include "bench/ChildProcess.h"
#include "bench/Measured.h"
#include "sample/SampleSchool.h"
#include "search/NormalisedText.h"
#include "search/SearchIndex.h"
#include "search/SearchRun.h"
#include "search/describedEntry.h"
#include "sqlite/Connection.h"
#include "store/DocumentStore.h"
#include "support/Must.h"
#include "support/SampleResources.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <ctime>
#include <iostream>
#include <random>

using namespace shanke;
using namespace shanke::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int Slice = 100; // as the workspace reads
constexpr int Updates = 50;
constexpr int Repeats = 5;

const DatabaseName space(u"space-js01"_s);
const UserId js01(u"js01"_s);

const Schema& plainSchema()
{
    static const Schema schema{
        0x53685031, 4096, {"CREATE TABLE plain (id TEXT PRIMARY KEY, text TEXT NOT NULL);"}};
    return schema;
}

// Each plan with words of its own, so that no two are the same.
QJsonObject varied(QJsonObject plan, int number, std::mt19937& random)
{
    QString own;
    for (int i = 0; i < 60; ++i)
        own += QChar(char16_t(0x4e00 + random() % 3500));
    plan[u"textbookAnalysis"_s] =
        QJsonArray{QJsonObject{{u"id"_s, u"own"_s}, {u"text"_s, u"第%1份。"_s.arg(number) + own}}};
    return plan;
}

struct Shelf
{
    QTemporaryDir folder;
    std::unique_ptr<DocumentStore> store =
        must(DocumentStore::open(folder.filePath(u"store.sqlite"_s), OpenMode::CreateIfMissing));
    std::shared_ptr<Connection> plain =
        must(Connection::open(folder.filePath(u"plain.sqlite"_s), OpenMode::CreateIfMissing, plainSchema()));
    std::unique_ptr<SearchIndex> index = must(SearchIndex::open(folder.filePath(u"search.sqlite"_s)));
    qint64 characters = 0;

    void fill(int plans)
    {
        const auto school =
            must(SampleSchool::create(test::sampleResources(), QDate::currentDate(), 20260309));
        const auto samples = school.plansOf(js01, std::min(plans, 5000));
        std::mt19937 random(1);
        for (int first = 0; first < plans; first += 500) {
            auto documents = must(store->begin(Durability::Batch));
            auto texts = must(plain->begin(Durability::Batch));
            for (int i = first; i < std::min(plans, first + 500); ++i)
                add(documents, texts, i,
                    varied(samples[size_t(i) % samples.size()].plan.toJson(), i, random));
            must(documents.commit());
            must(texts.commit());
        }
    }

    void add(WriteTransaction& documents, WriteTransaction& texts, int number, const QJsonObject& plan)
    {
        const DocId id(u"plan:%1"_s.arg(number, 26, 10, QLatin1Char('0')));
        Edit edit;
        edit.id = id;
        edit.body = must(Body::fromObject(plan));
        must(store->put(documents, edit));
        QString text;
        const auto entry = describedEntry(id, plan);
        for (const SearchPassage& passage : entry->passages)
            text += normalisedText(passage.text) + u'\n';
        characters += text.size();
        must(texts.execute("INSERT INTO plain VALUES (?,?)", id.toString(), text));
    }

    double level()
    {
        return milliseconds([&] {
            while (must(index->update(space, *store, js01, Slice))) {
            }
        });
    }

    // What a save costs the index, in milliseconds each.
    std::vector<double> update(int plans)
    {
        std::vector<double> times;
        std::mt19937 random(2);
        for (int i = 0; i < Updates; ++i) {
            const DocId id(u"plan:%1"_s.arg(int(random() % unsigned(plans)), 26, 10, QLatin1Char('0')));
            const auto read = must(store->get(must(store->read()), id));
            Edit edit;
            edit.id = id;
            edit.parent = read.rev;
            QJsonObject plan = read.body.toObject();
            plan[u"updatedAt"_s] = u"2026-03-05T20:%1:00+08:00"_s.arg(i, 2, 10, QLatin1Char('0'));
            edit.body = must(Body::fromObject(plan));
            auto transaction = must(store->begin(Durability::Batch));
            must(store->put(transaction, edit));
            must(transaction.commit());
            times.push_back(level());
        }
        std::sort(times.begin(), times.end());
        return times;
    }

    qint64 bytesOfWords() const
    {
        const auto snapshot = must(index->read());
        auto row = must(snapshot.query("SELECT sum(length(block)) FROM word_data"));
        must(row.next());
        return row.integer(0);
    }

    SearchPage page(const SearchQuery& query) const
    {
        const auto documents = must(store->read());
        return must(searchPage(must(index->read()), query, [&](const DatabaseName&, const DocId& id) {
            return documentIn(*store, documents, id);
        }));
    }
};

// Of all of its words.
QSet<QString> like(const Shelf& shelf, const QString& query)
{
    const auto snapshot = must(shelf.plain->read());
    const QStringList words = query.split(u' ');
    auto row = must(snapshot.query("SELECT id FROM plain WHERE text LIKE ? AND text LIKE ?",
                                   u'%' + words.first() + u'%', u'%' + words.last() + u'%'));
    QSet<QString> ids;
    while (must(row.next()))
        ids.insert(row.text(0));
    return ids;
}

QSet<QString> all(const Shelf& shelf, const QString& word)
{
    SearchQuery query;
    query.text = word;
    query.limit = 0;
    QSet<QString> ids;
    for (const SearchHit& hit : shelf.page(query).hits)
        ids.insert(hit.document.id.toString());
    return ids;
}

QJsonObject measured(const Shelf& shelf, const QString& word, const QStringList& courses)
{
    SearchQuery query;
    query.text = word;
    query.limit = 30;
    query.courses = courses;
    std::vector<double> times;
    std::vector<double> processor;
    for (int i = 0; i < Repeats; ++i) {
        const std::clock_t before = std::clock();
        times.push_back(milliseconds([&] { shelf.page(query); }));
        processor.push_back(1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC);
    }
    QSet<QString> expected;
    const double likeTime = milliseconds([&] { expected = like(shelf, word); });
    return {{u"word"_s, word},
            {u"found"_s, expected.size()},
            {u"equals_like"_s, all(shelf, word) == expected},
            {u"page_milliseconds"_s, median(times)},
            {u"page_processor_milliseconds"_s, median(processor)},
            {u"worst_milliseconds"_s, *std::max_element(times.begin(), times.end())},
            {u"like_milliseconds"_s, likeTime}};
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"plans"_s, u"How many plans."_s, u"N"_s, u"10000"_s});
    parser.process(application);
    const int plans = parser.value(u"plans"_s).toInt();

    Shelf shelf;
    shelf.fill(plans);
    const std::clock_t before = std::clock();
    const double first = shelf.level();
    const double processor = double(std::clock() - before) / CLOCKS_PER_SEC;
    const std::vector<double> updates = shelf.update(plans);
    const QStringList courses = must(coursesOf(must(shelf.index->read()), js01));
    QJsonArray searches;
    for (const QString& word : {u"学生"_s, u"同桌"_s, u"苗语"_s, u"板书"_s, u"𠮷祥"_s, u"月"_s, u"普通话"_s,
                                u"小组合作"_s, u"分数的初步认识"_s, u"jingye"_s, u"同桌 板书"_s})
        searches.append(measured(shelf, word, courses));
    const auto words = static_cast<double>(shelf.bytesOfWords());
    const QJsonObject result{
        {u"plans"_s, plans},
        {u"characters_a_plan"_s, double(shelf.characters) / plans},
        {u"first_index_seconds"_s, first / 1000},
        {u"first_index_processor_seconds"_s, processor},
        {u"update_median_milliseconds"_s, median(updates)},
        {u"update_worst_milliseconds"_s, std::ranges::max(updates)},
        {u"words_bytes_a_plan"_s, words / plans},
        {u"file_bytes_a_plan"_s, double(QFileInfo(shelf.folder.filePath(u"search.sqlite"_s)).size()) / plans},
        {u"searches"_s, searches},
        {u"peak_megabytes"_s, peakMegabytes()}};
    std::cout << QJsonDocument(result).toJson(QJsonDocument::Indented).constData() << std::endl;
    return 0;
}
