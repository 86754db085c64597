// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue: making it anew from many plans, and finding among many records of several kinds by a word;
// as JSON. Each making is a process of its own: `bench_catalogue --rebuild STORE` is the measured one. With
// `--before PROGRAM` the same program of another version takes turns with this one.
#include "bench/Measured.h"
#include "catalogue/Catalogue.h"
#include "catalogue/CatalogueQueries.h"
#include "kinds/allKinds.h"
#include "sample/SampleSchool.h"
#include "support/Must.h"
#include "support/SampleResources.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <iostream>

using namespace shanke;
using namespace shanke::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int BatchSize = 500;
constexpr int Slice = 200; // changes that a catalogue reads at once
constexpr int Rounds = 5;
constexpr int Patience = 600'000; // ms
const DatabaseName space(u"space-js01"_s);

using Documents = std::vector<std::pair<DocId, QJsonObject>>;

Documents plans(int count)
{
    const auto school = must(SampleSchool::create(test::sampleResources(), QDate(2026, 3, 9), 20260309));
    Documents documents;
    for (const SamplePlan& plan : school.plansOf(UserId(u"js01"_s), count))
        documents.push_back({plan.id, plan.plan.toJson()});
    return documents;
}

// A record of any kind about the lesson of a plan: its own header where the kind has one, else a title.
QJsonObject recordOf(const KindDescription& kind, const QJsonObject& plan, int number)
{
    QJsonObject json = plan;
    json[u"kind"_s] = kind.word;
    const FieldInPlace title = kind.title();
    if (title.field)
        json[title.place->key] = QJsonObject{
            {title.field->key, plan[u"header"_s][u"title"_s].toString() + QString::number(number)}};
    return json;
}

// As many of each kind that is listed somewhere.
Documents mixed(int count)
{
    const Documents source = plans(100);
    std::vector<const KindDescription*> kinds;
    for (const KindDescription& kind : allKinds().all()) {
        if (kind.page != ListPage::None)
            kinds.push_back(&kind);
    }
    Documents documents;
    for (int i = 0; i < count; ++i) {
        const KindDescription& kind = *kinds[size_t(i) % kinds.size()];
        documents.push_back({DocId(u"%1:js01:%2"_s.arg(kind.word).arg(i)),
                             recordOf(kind, source[size_t(i) % source.size()].second, i)});
    }
    return documents;
}

std::unique_ptr<DocumentStore> storeAt(const QString& path)
{
    return must(DocumentStore::open(path, DocumentStore::OpenMode::CreateIfMissing));
}

void fill(const QString& path, const Documents& documents)
{
    const auto store = storeAt(path);
    for (size_t first = 0; first < documents.size(); first += BatchSize) {
        auto transaction = must(store->begin(Durability::Batch));
        for (size_t i = first; i < std::min(documents.size(), first + BatchSize); ++i)
            must(store->put(
                transaction,
                {documents[i].first, std::nullopt, false, must(Body::fromObject(documents[i].second)), {}}));
        must(transaction.commit());
    }
}

std::unique_ptr<Catalogue> catalogueOf(const QString& store, const QString& path)
{
    auto catalogue = must(Catalogue::makeAnew(path));
    const auto opened = storeAt(store);
    while (must(catalogue->update(space, *opened, Slice))) {
    }
    return catalogue;
}

double rebuildBy(const QString& program, const QString& store)
{
    QProcess process;
    process.start(program, {u"--rebuild"_s, store});
    if (!process.waitForFinished(Patience) || process.exitCode() != 0)
        qFatal("%s does not make a catalogue", qPrintable(program));
    return process.readAllStandardOutput().trimmed().toDouble();
}

QJsonObject measureRebuild(const QString& store, const QString& before)
{
    std::vector<double> now;
    std::vector<double> then;
    for (int i = 0; i < Rounds; ++i) {
        now.push_back(rebuildBy(QCoreApplication::applicationFilePath(), store));
        if (!before.isEmpty())
            then.push_back(rebuildBy(before, store));
    }
    QJsonObject result{{u"rebuild_ms"_s, median(now)}};
    if (!before.isEmpty())
        result[u"rebuild_before_ms"_s] = median(then);
    return result;
}

QJsonObject measureFinding(const QString& store, const QString& path)
{
    const auto catalogue = catalogueOf(store, path);
    const ReadSnapshot snapshot = must(catalogue->read());
    RecordQuery query;
    query.databases = QStringList{space.toString()};
    for (const KindDescription& kind : allKinds().all())
        query.kinds.append(kind.word);
    QJsonObject result;
    for (const auto& [name, text] :
         {std::pair{u"all"_s, u""_s}, {u"common"_s, u"1"_s}, {u"none"_s, u"𠮷"_s}}) {
        query.text = text;
        std::vector<double> times;
        size_t rows = 0;
        for (int i = 0; i < Rounds; ++i)
            times.push_back(milliseconds([&] { rows = must(catalogue::records(snapshot, query)).size(); }));
        result[u"find_%1_ms"_s.arg(name)] = median(times);
        result[u"find_%1_rows"_s.arg(name)] = qint64(rows);
    }
    return result;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"rebuild"_s, u"Be the measured process."_s, u"store"_s},
                       {u"before"_s, u"The program of another version."_s, u"program"_s},
                       {u"records"_s, u"How many."_s, u"number"_s, u"10000"_s}});
    parser.process(application);
    const QTemporaryDir folder;
    if (parser.isSet(u"rebuild"_s)) {
        const QString path = folder.filePath(u"derived.sqlite"_s);
        std::cout << milliseconds([&] { catalogueOf(parser.value(u"rebuild"_s), path); }) << std::endl;
        return 0;
    }
    const int count = parser.value(u"records"_s).toInt();
    const QString ofPlans = folder.filePath(u"plans.sqlite"_s);
    const QString ofAll = folder.filePath(u"mixed.sqlite"_s);
    fill(ofPlans, plans(count));
    fill(ofAll, mixed(count));
    QJsonObject result{{u"records"_s, count}};
    for (const QJsonObject& part : {measureRebuild(ofPlans, parser.value(u"before"_s)),
                                    measureFinding(ofAll, folder.filePath(u"derived.sqlite"_s))}) {
        for (auto member = part.begin(); member != part.end(); ++member)
            result[member.key()] = member.value();
    }
    std::cout << QJsonDocument(result).toJson(QJsonDocument::Compact).toStdString() << std::endl;
    return 0;
}
