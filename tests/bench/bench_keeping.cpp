// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping a store: the size of the file against the bodies that are kept, after many saves of every plan and
// compaction in steps and as a whole; how long a step takes at most, a backup and a check; as JSON.
#include "bench/ChildProcess.h"
#include "bench/ChineseDocuments.h"
#include "bench/Measured.h"
#include "store/DocumentStore.h"
#include "support/Must.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <iostream>

using namespace shanke;
using namespace shanke::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int BatchSize = 200;
constexpr int DocumentsAStep = 2;
constexpr int PagesAStep = 100;

// Every plan is saved once a round, as teachers do, so that the versions of one lie far apart in the file.
void saveAll(DocumentStore& store, int documents, int round, std::vector<RevId>& newest)
{
    for (int first = 0; first < documents; first += BatchSize) {
        auto transaction = must(store.begin(Durability::Batch));
        for (int i = first; i < std::min(documents, first + BatchSize); ++i) {
            Edit edit;
            edit.id = documentId(i);
            if (round > 0)
                edit.parent = newest[static_cast<size_t>(i)];
            edit.body = documentBody(i * 31 + round);
            newest[static_cast<size_t>(i)] = must(store.put(transaction, edit));
        }
        must(transaction.commit());
    }
}

struct Steps
{
    qint64 bodies = 0;
    double longest = 0; // seconds
};

Steps compact(DocumentStore& store, const Retention& retention)
{
    Steps steps;
    for (CompactionStep step; !step.isLast; steps.bodies += step.bodies)
        steps.longest =
            std::max(steps.longest, seconds([&] {
                         auto transaction = must(store.begin(Durability::Batch));
                         step = must(store.compact(transaction, retention, step.next, DocumentsAStep));
                         must(transaction.commit());
                     }));
    for (bool more = true; more;)
        steps.longest = std::max(steps.longest, seconds([&] {
                                     auto transaction = must(store.begin(Durability::Batch));
                                     more = must(store.shrink(transaction, PagesAStep));
                                     must(transaction.commit());
                                 }));
    return steps;
}

double keptBytes(DocumentStore& store)
{
    const ReadSnapshot snapshot = must(store.read());
    auto row = must(snapshot.query("SELECT sum(length(CAST(json AS BLOB))) FROM body"));
    must(row.next());
    return static_cast<double>(row.integer(0));
}

double sizeOf(const QString& path)
{
    return static_cast<double>(QFileInfo(path).size());
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"documents"_s, u"How many plans."_s, u"N"_s, u"10000"_s});
    parser.addOption({u"revisions"_s, u"How often each is saved."_s, u"N"_s, u"20"_s});
    parser.process(application);
    const int documents = parser.value(u"documents"_s).toInt();
    const int revisions = parser.value(u"revisions"_s).toInt();

    QTemporaryDir folder;
    const QString path = folder.filePath(u"store.sqlite"_s);
    auto store = must(DocumentStore::open(path, OpenMode::CreateIfMissing));
    std::vector<RevId> newest(static_cast<size_t>(documents));
    Retention retention;
    for (int round = 0; round < revisions; ++round) {
        saveAll(*store, documents, round, newest);
        if (round == revisions / 2) // a peer has seen the first half
            retention.sharedUpTo = {must(store->info(must(store->read()))).lastSequence};
    }
    const auto reopen = [&] {
        store.reset();
        store = must(DocumentStore::open(path, OpenMode::MustExist));
    };
    reopen();
    const double before = sizeOf(path);
    Steps steps;
    const double compaction = seconds([&] { steps = compact(*store, retention); });
    reopen();
    const double kept = keptBytes(*store);
    const double inSteps = sizeOf(path);
    const double rewriting = seconds([&] { must(store->rewrite()); });
    reopen();
    const double backup = seconds([&] { must(store->copyTo(folder.filePath(u"backup.sqlite"_s))); });
    QStringList findings;
    const double check = seconds([&] { findings = must(store->verify(must(store->read()))); });
    const double quick = seconds([&] { must(store->verifyStructure(must(store->read()))); });

    const QJsonObject result{{u"documents"_s, documents},
                             {u"revisions"_s, revisions},
                             {u"megabytes_before"_s, before / 1e6},
                             {u"megabytes_kept_bodies"_s, kept / 1e6},
                             {u"bodies_given_up"_s, steps.bodies},
                             {u"compaction_seconds"_s, compaction},
                             {u"longest_step_milliseconds"_s, steps.longest * 1000},
                             {u"file_to_kept_bodies_in_steps"_s, inSteps / kept},
                             {u"rewriting_seconds"_s, rewriting},
                             {u"file_to_kept_bodies"_s, sizeOf(path) / kept},
                             {u"backup_seconds"_s, backup},
                             {u"check_seconds"_s, check},
                             {u"quick_check_seconds"_s, quick},
                             {u"findings"_s, findings.size()},
                             {u"peak_megabytes"_s, peakMegabytes()}};
    std::cout << QJsonDocument(result).toJson(QJsonDocument::Compact).constData() << std::endl;
    return findings.isEmpty() ? 0 : 1;
}
