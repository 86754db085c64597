// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/WireFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

#include <QJsonDocument>

TEST_CASE_METHOD(WireFixture, "Sequences of any form are kept and handed back as they came", "[wire]")
{
    const QByteArray sequence = GENERATE("\"3-g1AAAACbeJzLYWBgYM5g\"", "[3,\"g1AAA\"]", "\"三-序列\"", "3.5");
    QByteArray changes = ThreeChanges;
    changes.replace("\"seq\":1", "\"seq\":null")
        .replace("\"seq\":2", "\"seq\":null")
        .replace("\"seq\":3", "\"seq\":" + sequence);
    changes.replace("\"last_seq\":3", "\"last_seq\":" + sequence);
    server->once("GET", "/space-js01/_changes", ScriptedTransport::json(changes));
    REQUIRE(pullToEnd());
    CHECK(store.documents() == 3);
    const QByteArray checkpoint = server->body("PUT", "/space-js01/_local/");
    const QJsonValue written = QJsonDocument::fromJson(checkpoint)["source_last_seq"_L1];
    CHECK(written == QJsonDocument::fromJson('[' + sequence + ']')[0]);

    server->once("GET", "/space-js01/_local/", ScriptedTransport::json(checkpoint));
    server->once("GET", "/space-js01/_changes",
                 ScriptedTransport::json(R"({"results":[],"pending":0,"last_seq":)" + sequence + '}'));
    REQUIRE(pullToEnd());
    CHECK(server->count("PUT", "/") == 1);
    const QByteArray asked = QByteArray::fromPercentEncoding(server->requests().back().target);
    QByteArray plain = sequence;
    if (plain.startsWith('"'))
        plain = plain.sliced(1, plain.size() - 2);
    CHECK(asked.contains("since=" + plain));
}

TEST_CASE_METHOD(WireFixture, "A feed that does not come forward ends instead of going round for ever",
                 "[wire]")
{
    QByteArray stuck = ThreeChanges;
    stuck.replace("\"pending\":0", "\"pending\":7");
    server->always("GET", "/space-js01/_changes", ScriptedTransport::json(stuck));
    server->always("GET", "/space-js01/_changes?style=all_docs&since=3", ScriptedTransport::json(stuck));
    const auto result = pullToEnd();
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Protocol);
}
