// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/RuleRunner.h"
#include "support/catch.h"

#include <QElapsedTimer>

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

const RuleCase someCase{.document = R"({"_id":"plan:1","author":"js01"})",
                        .before = {},
                        .user = R"({"name":"js01","roles":[]})",
                        .security = R"({"shanke":{"kind":"space"}})"};

QString function(const QString& body)
{
    return u"function (newDoc, oldDoc, userCtx, secObj) {"_s + body + u'}';
}

QString reasonOf(const Result<>& answer)
{
    return answer ? QString() : answer.error().detail;
}

} // namespace

TEST_CASE("A rule sees the document, what was before, who asks and what the database is for", "[node]")
{
    RuleRunner runner;
    RuleCase asked = someCase;
    const QString tell = function(uR"(throw { forbidden: JSON.stringify([newDoc._id, oldDoc, userCtx.name,
                                              secObj.shanke.kind]) };)"_s);
    CHECK(reasonOf(runner.check(tell, asked)) == uR"(["plan:1",null,"js01","space"])");
    asked.before = R"({"_id":"plan:1","text":"静夜思𠮷"})";
    CHECK(reasonOf(runner.check(tell, asked)) ==
          uR"(["plan:1",{"_id":"plan:1","text":"静夜思𠮷"},"js01","space"])");
    CHECK(runner.check(function(u""_s), asked));
}

TEST_CASE("A rule refuses with its own words", "[node]")
{
    RuleRunner runner;
    const auto forbidden =
        runner.check(function(uR"(throw { forbidden: "not-yours: 不可以" };)"_s), someCase);
    CHECK(forbidden.error().kind == ErrorKind::Forbidden);
    CHECK(forbidden.error().detail == u"not-yours: 不可以");
    const auto unauthorized = runner.check(function(uR"(throw { unauthorized: "who" };)"_s), someCase);
    CHECK(unauthorized.error().kind == ErrorKind::Unauthorized);
}

TEST_CASE("What no rule could judge to its end is not written", "[node]")
{
    RuleRunner runner;
    for (const QString& broken :
         {u"this is no function"_s, u"function ("_s, u"7"_s, u""_s, function(u"noSuchName();"_s),
          function(u"throw null;"_s), function(u"throw { toString: function () { throw 1; } };"_s),
          function(u"function again() { return again() + 1; } again();"_s)}) {
        const auto answer = runner.check(broken, someCase);
        CHECK(answer.error().kind == ErrorKind::Forbidden);
        CHECK(answer.error().detail.startsWith(u"rules-broken: "));
    }
}

TEST_CASE("A rule that never ends is cut short, and the next one runs", "[node]")
{
    RuleRunner runner({.time = std::chrono::milliseconds(50)});
    for (const QString& body :
         {u"for (;;) {}"_s, u"while (true) { try { while (true) {} } catch (e) {} }"_s}) {
        const auto answer = runner.check(function(body), someCase);
        CHECK(answer.error().detail.startsWith(u"rules-too-slow: "));
        CHECK(runner.check(function(u""_s), someCase));
    }
    CHECK(runner.check(u"(function () { for (;;) {} })()"_s, someCase).error().kind == ErrorKind::Forbidden);
    CHECK(runner.check(function(u""_s), someCase));
}

TEST_CASE("A rule that takes ever more memory is cut short", "[node]")
{
    RuleRunner runner({.time = std::chrono::seconds(20), .bytes = 32 * 1024 * 1024});
    const auto answer =
        runner.check(function(u"var all = []; for (;;) all.push([1, 2, 3, 4, 5, 6, 7, 8]);"_s), someCase);
    CHECK(answer.error().detail.startsWith(u"rules-too-big: "));
    CHECK(runner.check(function(u""_s), someCase));
}

TEST_CASE("A rule leaves nothing behind for the next", "[node]")
{
    RuleRunner runner;
    const QString leave = function(uR"(
        try { leftover = 1; } catch (e) {}
        try { this.leftover = 1; } catch (e) {}
        try { Object.prototype.leftover = 1; } catch (e) {}
        try { Array.prototype.indexOf = function () { return 0; }; } catch (e) {}
        try { JSON.parse = null; } catch (e) {}
        try { secObj.shanke.kind = "county"; } catch (e) {}
        try { userCtx.roles.push("_admin"); } catch (e) {}
        newDoc.author = "another";)"_s);
    CHECK(runner.check(leave, someCase));
    const QString look = function(uR"(
        if (typeof leftover !== "undefined" || {}.leftover || [1].indexOf(2) !== -1 || !JSON.parse ||
            secObj.shanke.kind !== "space" || userCtx.roles.length || newDoc.author !== "js01")
            throw { forbidden: "something was left" };)"_s);
    CHECK(reasonOf(runner.check(look, someCase)) == QString());
}

TEST_CASE("A rule reaches nothing but the language", "[node]")
{
    RuleRunner runner;
    for (const QString& name : {u"Qt"_s, u"console"_s, u"print"_s, u"gc"_s, u"qsTr"_s, u"require"_s,
                                u"XMLHttpRequest"_s, u"setTimeout"_s, u"process"_s, u"fetch"_s}) {
        const QString look =
            function(u"if (typeof "_s + name + u" !== 'undefined') throw { forbidden: 'there' };"_s);
        CHECK(reasonOf(runner.check(look, someCase)) == QString());
    }
}
