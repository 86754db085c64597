// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/WireFixture.h"

#include "replication/HttpPeer.h"
#include "replication/LocalPeer.h"

#include <QJsonDocument>

namespace shanke::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const QByteArray ThreeChanges = R"({"results":[
{"seq":1,"id":"plan:静夜思","changes":[{"rev":"1-aa"}]},
{"seq":2,"id":"plan:春晓","changes":[{"rev":"1-bb"}]},
{"seq":3,"id":"plan:𠮷䶮","changes":[{"rev":"2-cc"}]}],"last_seq":3,"pending":0})";

const QByteArray ThreeDocuments = R"({"results":[
{"id":"plan:静夜思","docs":[{"ok":{"_id":"plan:静夜思","_rev":"1-aa","_revisions":{"start":1,"ids":["aa"]},"title":"静夜思"}}]},
{"id":"plan:春晓","docs":[{"ok":{"_id":"plan:春晓","_rev":"1-bb","_revisions":{"start":1,"ids":["bb"]},"title":"春晓"}}]},
{"id":"plan:𠮷䶮","docs":[{"ok":{"_id":"plan:𠮷䶮","_rev":"2-cc","_revisions":{"start":2,"ids":["cc","c0"]},"title":"𠮷䶮"}}]}]})";

WireFixture::WireFixture()
{
    const auto json = &ScriptedTransport::json;
    server->always("GET", "/space-js01",
                   json(R"({"db_name":"space-js01","doc_count":3,"update_seq":3})", 200));
    server->always("GET", "/space-js01/_local/", ScriptedTransport::error(404, "not_found", "missing"));
    server->always("PUT", "/space-js01/_local/", json(R"({"ok":true,"id":"_local/x","rev":"0-aa"})", 201));
    server->always("GET", "/space-js01/_changes", json(ThreeChanges, 200));
    server->always("POST", "/space-js01/_bulk_get", json(ThreeDocuments, 200));
    server->always("POST", "/space-js01/_bulk_docs", json("[]", 201));
}

std::unique_ptr<ReplicationRun> WireFixture::pull(const ReplicationOptions& options)
{
    return std::make_unique<ReplicationRun>(
        std::make_unique<HttpPeer>(server, DatabaseName(u"space-js01"_s), clock),
        *LocalPeer::of(store.store()), options, clock);
}

std::unique_ptr<ReplicationRun> WireFixture::push(const ReplicationOptions& options)
{
    return std::make_unique<ReplicationRun>(
        *LocalPeer::of(store.store()),
        std::make_unique<HttpPeer>(server, DatabaseName(u"space-js01"_s), clock), options, clock);
}

Result<ReplicationSummary> WireFixture::toEnd(ReplicationRun& run)
{
    run.start();
    for (int pauses = 1; run.untilInterrupted(pauses); ++pauses)
        clock->advance(5min);
    return run.result();
}

void WireFixture::serverLacks(const QStringList& ids)
{
    QJsonObject lacking;
    for (const QString& id : ids)
        lacking[id] = QJsonObject{{u"missing"_s, QJsonArray{store.state(id).winner.toString()}}};
    server->always("POST", "/space-js01/_revs_diff",
                   ScriptedTransport::json(QJsonDocument(lacking).toJson(QJsonDocument::Compact)));
}

} // namespace shanke::test
