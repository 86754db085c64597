// SPDX-License-Identifier: GPL-3.0-or-later
// Statements, rosters, cards, events and records as they come from other people's PCs, read and judged.
#include "trust/Ruling.h"
#include "trust/SignedJson.h"

#include <QJsonArray>

using namespace shanke;
using namespace Qt::StringLiterals;

// {"documents": [{"_id": ..., ...}, ...]}: each is tried as everything.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto json = readSignable(QByteArrayView(data, static_cast<qsizetype>(size)));
    if (!json)
        return 0;
    const DatabaseName database(u"school-fxz"_s);
    Evidence evidence;
    const QJsonArray documents = (*json)["documents"_L1].toArray();
    for (const QJsonValue each : documents) {
        const QJsonObject document = each.toObject();
        const DocId id(document["_id"_L1].toString());
        evidence.take(database, id, document);
        if (const auto record = SignedRecord::read({database, id, {}, 1}, document))
            evidence.records.push_back(*record);
    }
    for (const CountyStatement& statement : evidence.statements)
        static_cast<void>(judge(Anchor(Anchor::County{statement.content().recovery}), {}, evidence));
    if (const auto anchor = Anchor::fromJson((*json)["anchor"_L1].toObject()))
        static_cast<void>(judge(*anchor, {}, evidence));
    return 0;
}
