// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/JsonText.h"
#include "revision/Revision.h"
#include "support/catch.h"

namespace shanke::test {

inline RevId rev(const char* text)
{
    return RevId::parse(text).value();
}

inline QList<RevId> revs(std::initializer_list<const char*> texts)
{
    QList<RevId> list;
    for (const char* text : texts)
        list.append(rev(text));
    return list;
}

inline DocId docId(const char* utf8)
{
    return DocId(QString::fromUtf8(utf8));
}

inline HttpResponse json(const QByteArray& body, int status = 200)
{
    return couch::jsonResponse(body, status);
}

inline HttpResponse html(int status = 200)
{
    return {.status = status,
            .headers = {{"Content-Type", "text/html; charset=utf-8"}},
            .body = "<!DOCTYPE html><p>登录"};
}

template <typename T>
ErrorKind kindOf(const Result<T>& result)
{
    REQUIRE_FALSE(result);
    return result.error().kind;
}

// Every answer of the protocol treats what is not one alike; `decode` is one of its decoders.
template <typename Decode>
void checkRefusesStrangers(Decode&& decode)
{
    CHECK(kindOf(decode(html())) == ErrorKind::NotOurServer);
    CHECK(kindOf(decode(html(404))) == ErrorKind::NotOurServer);
    CHECK(kindOf(decode(html(302))) == ErrorKind::NotOurServer);
    CHECK(kindOf(decode(json("\n  <html>portal"))) == ErrorKind::NotOurServer);
    CHECK(kindOf(decode(json("Welcome to the proxy"))) == ErrorKind::NotOurServer);
    CHECK(kindOf(decode(json(""))) == ErrorKind::Protocol);
    CHECK(kindOf(decode(json("{"))) == ErrorKind::Protocol);
    CHECK(kindOf(decode(json(R"({"unexpected":true})"))) == ErrorKind::Protocol);
    CHECK(kindOf(decode(json(QByteArray(10'000, '[') + QByteArray(10'000, ']')))) == ErrorKind::Protocol);
    CHECK(kindOf(decode(json("{\"\xff\xfe\":1}"))) == ErrorKind::Protocol);
    CHECK(kindOf(decode(json(R"({"error":"unauthorized","reason":"who"})", 401))) == ErrorKind::Unauthorized);
}

} // namespace shanke::test
