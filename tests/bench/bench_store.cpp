// SPDX-License-Identifier: GPL-3.0-or-later
// The store alone: saves by a person, grafts of a replication, reading changes and bodies, and the size of
// the file against the bytes of the documents; as JSON.
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
constexpr int Saves = 200;

std::vector<Revision> revisions(int documents)
{
    std::vector<Revision> made(static_cast<size_t>(documents));
    for (int i = 0; i < documents; ++i) {
        Revision& revision = made[static_cast<size_t>(i)];
        revision.id = documentId(i);
        revision.rev = *RevId::parse("1-" + QByteArray::number(i, 16).rightJustified(32, '0'));
        revision.ancestry = {revision.rev.hash};
        revision.body = documentBody(i);
    }
    return made;
}

void graftAll(DocumentStore& store, const std::vector<Revision>& all)
{
    for (size_t first = 0; first < all.size(); first += BatchSize) {
        auto transaction = must(store.begin(Durability::Batch));
        for (size_t i = first; i < std::min(all.size(), first + BatchSize); ++i)
            must(store.graft(transaction, all[i]));
        must(transaction.commit());
    }
}

// What a person waits for when saving, in milliseconds each.
std::vector<double> save(DocumentStore& store)
{
    std::vector<double> times;
    for (int i = 0; i < Saves; ++i) {
        Edit edit;
        edit.id = documentId(i);
        edit.parent = must(store.state(must(store.read()), edit.id)).winner;
        edit.body = documentBody(i + 1);
        times.push_back(1000 * seconds([&] {
                            auto transaction = must(store.begin(Durability::Full));
                            must(store.put(transaction, edit));
                            must(transaction.commit());
                        }));
    }
    return times;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"documents"_s, u"How many documents."_s, u"N"_s, u"10000"_s});
    parser.process(application);
    const int documents = parser.value(u"documents"_s).toInt();

    const std::vector<Revision> all = revisions(documents);
    double bodyBytes = 0;
    for (const Revision& revision : all)
        bodyBytes += static_cast<double>(revision.body.text().size());

    QTemporaryDir folder;
    const QString path = folder.filePath(u"store.sqlite"_s);
    auto store = must(DocumentStore::open(path, DocumentStore::OpenMode::CreateIfMissing));
    const double graft = seconds([&] { graftAll(*store, all); });
    const double again = seconds([&] { graftAll(*store, all); });
    const double changes = seconds([&] { must(store->changes(must(store->read()), 0, 0)); });
    const double read = seconds([&] {
        const auto snapshot = must(store->read());
        for (const Revision& revision : all)
            must(store->get(snapshot, revision.id, revision.rev));
    });
    store.reset();
    const double fileBytes = static_cast<double>(QFileInfo(path).size());
    store = must(DocumentStore::open(path, DocumentStore::OpenMode::MustExist));
    const double saveMedian = median(save(*store));

    const QJsonObject result{{u"documents"_s, documents},
                             {u"body_megabytes"_s, bodyBytes / 1e6},
                             {u"graft_per_second"_s, documents / graft},
                             {u"graft_known_per_second"_s, documents / again},
                             {u"changes_per_second"_s, documents / changes},
                             {u"get_per_second"_s, documents / read},
                             {u"save_median_milliseconds"_s, saveMedian},
                             {u"file_to_bodies"_s, fileBytes / bodyBytes},
                             {u"peak_megabytes"_s, peakMegabytes()}};
    std::cout << QJsonDocument(result).toJson(QJsonDocument::Compact).constData() << std::endl;
    return 0;
}
