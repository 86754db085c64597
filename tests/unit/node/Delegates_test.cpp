// SPDX-License-Identifier: GPL-3.0-or-later
// Who decides in another's place reads desks and brings decisions, until that ends.
#include "NodeFixture.h"
#include "lesson/Roster.h"
#include "node/SchoolAuthority.h"
#include "platform/PlatformDatabase.h"

#include <QCoreApplication>
#include <QTest>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const SchoolId DelegatesSchool(u"fxz"_s);

QByteArray bytesOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

struct DelegatesFixture : NodeFixture
{
    DelegatesFixture() : NodeFixture(NodeAdmin{u"admin"_s, u"secret"_s})
    {
        signIn(u"admin"_s, u"secret"_s);
        for (const auto& database :
             {platform::PlatformDatabase::ofSchool(DelegatesSchool),
              platform::PlatformDatabase::deskOf(UserId(u"js01"_s), DelegatesSchool),
              platform::PlatformDatabase::deskOf(UserId(u"js02"_s), DelegatesSchool),
              platform::PlatformDatabase::spaceOf(UserId(u"js01"_s), DelegatesSchool)}) {
            const QByteArray target = "/" + database.name().toUtf8();
            REQUIRE(ask("PUT", target).status == 201);
            REQUIRE(ask("PUT", target + "/_security", bytesOf(platform::securityOf(database))).status == 200);
        }
        Roster roster{DelegatesSchool, u"枫香寨小学"_s, {}};
        for (const QString& user : {u"js01"_s, u"js02"_s, u"sh01"_s}) {
            const StaffRole role = user == u"sh01" ? StaffRole::Approver : StaffRole::Teacher;
            roster.staff.push_back({UserId(user), user, {}, {role}});
        }
        putRoster(roster.toJson());
        SchoolPc office = SchoolPc::nodeAt();
        for (SchoolPc* each : {&teacher, &delegate, &approver}) {
            bring(each->signedCard());
            bring(office.vouch(each->device()));
        }
        router.setMoreRoles([this](const QString& user) { return authority.rolesInPlace(UserId(user)); });
        handedIn = teacher.say(deskOf(UserId(u"js01"_s)), u"submission"_s, PlainEvent{}).id();
        signOut();
    }

    template <typename Signed>
    DocId bring(const Signed& made)
    {
        signIn(u"admin"_s, u"secret"_s);
        put("/school-fxz/" + QUrl::toPercentEncoding(made.id().toString()), bytesOf(made.document()));
        QCoreApplication::processEvents(); // the feed tells
        return made.id();
    }
    DocId give()
    {
        return bring(approver.say(databaseOf(DelegatesSchool), DelegationEvent::Kind,
                                  DelegationEvent{UserId(u"js02"_s), {delegate.device()}},
                                  {{u"said"_s, QJsonObject()}}));
    }
    void end(const DocId& delegation)
    {
        bring(approver.say(databaseOf(DelegatesSchool), DelegationEndEvent::Kind,
                           DelegationEndEvent{delegation}, {{u"said"_s, QJsonObject()}}));
    }
    QStringList more(const QString& user = u"js02"_s) { return authority.rolesInPlace(UserId(user)); }

    // However they signed in.
    HttpResponse asDelegate(const QByteArray& method, const QByteArray& target, const QByteArray& body = {})
    {
        HttpResponse answer{.status = 0};
        HttpRequest request{.method = method, .target = target, .headers = {}, .body = body};
        router.answer(std::move(request), NodeUser{u"js02"_s, {u"school:fxz:teacher"_s}},
                      Continuation<HttpResponse>(&client,
                                                 [&answer](Result<HttpResponse> result) {
                                                     answer = result ? std::move(result).value()
                                                                     : couchAnswer(result.error());
                                                 }),
                      {});
        REQUIRE(QTest::qWaitFor([&] { return answer.status != 0; }, 10'000));
        return answer;
    }
    static HttpResponse couchAnswer(const Error& error)
    {
        return {.status = error.kind == ErrorKind::Forbidden ? 403 : 400};
    }
    // As a replication brings it; the code of the rule that refuses it.
    QString refusal(const QString& desk, const QString& kind, const EventContent& content)
    {
        const QJsonObject more{{u"contentHash"_s, QString(64, u'a')}, {u"verdict"_s, u"approved"_s}};
        const ChainEvent event = delegate.say(DatabaseName(desk), kind, content, more);
        QJsonObject document = documentWithId(event);
        document[u"_rev"_s] = u"1-0123456789abcdef0123456789abcdef"_s;
        const HttpResponse answer =
            asDelegate("POST", "/" + desk.toUtf8() + "/_bulk_docs",
                       bytesOf({{u"new_edits"_s, false}, {u"docs"_s, QJsonArray{document}}}));
        if (answer.status != 201)
            return QString::number(answer.status);
        const QJsonArray refused = QJsonDocument::fromJson(answer.body).array();
        return refused.isEmpty() ? QString() : refused.first()[u"reason"_s].toString().section(u':', 0, 0);
    }
    int status(const QByteArray& method, const QByteArray& target, const QByteArray& body = {})
    {
        return asDelegate(method, target, body).status;
    }

    SchoolPc teacher{UserId(u"js01"_s)};
    SchoolPc delegate{UserId(u"js02"_s)};
    SchoolPc approver{UserId(u"sh01"_s)};
    SchoolAuthority authority{*databases, DelegatesSchool, anchorOf(DelegatesSchool)};
    DocId handedIn;
};

} // namespace

TEST_CASE_METHOD(DelegatesFixture, "Who was let decide reads desks and brings decisions, and nothing else",
                 "[node][rules][delegation]")
{
    CHECK(more().isEmpty());
    CHECK(status("GET", "/desk-js01/_all_docs") == 403);
    const DocId given = give();
    CHECK(more() == QStringList{u"school:fxz:delegate"_s});
    CHECK(more(u"js01"_s).isEmpty());
    CHECK(more(u"sh01"_s).isEmpty());
    CHECK(status("GET", "/desk-js01/_all_docs") == 200);
    CHECK(status("GET", "/space-js01/_all_docs") == 403);

    CHECK(refusal(u"desk-js01"_s, u"decision"_s, DecisionEvent{handedIn, given}).isEmpty());
    CHECK(refusal(u"desk-js01"_s, u"decision"_s, DecisionEvent{handedIn}) == u"not-leader");
    CHECK(refusal(u"desk-js02"_s, u"decision"_s, DecisionEvent{handedIn, given}) == u"own-submission");
    CHECK(refusal(u"desk-js01"_s, u"confirmation"_s, ConfirmationEvent{handedIn}) == u"not-leader");
    CHECK(refusal(u"school-fxz"_s, u"delegation"_s, DelegationEvent{UserId(u"js01"_s), {teacher.device()}}) ==
          u"not-leader");
    CHECK(refusal(u"school-fxz"_s, u"delegationEnd"_s, DelegationEndEvent{given}) == u"not-leader");
}

TEST_CASE_METHOD(DelegatesFixture, "After the end nothing is read any more, and what was decided is brought",
                 "[node][rules][delegation][hostile]")
{
    const DocId given = give();
    end(given);
    CHECK(more() == QStringList{u"school:fxz:former-delegate"_s});
    for (const char* const page : {"_all_docs", "_changes", "_snapshot", "_security"})
        CHECK(status("GET", QByteArray("/desk-js01/") + page) == 403);
    CHECK(status("GET", "/desk-js01/" + QUrl::toPercentEncoding(handedIn.toString())) == 403);
    CHECK(status("POST", "/desk-js01/_bulk_get", R"({"docs":[]})") == 403);
    CHECK(status("POST", "/desk-js01", R"({"_id":"x"})") == 403);
    CHECK(status("DELETE", "/desk-js01") == 403);

    CHECK(status("GET", "/desk-js01") == 200);
    CHECK(status("POST", "/desk-js01/_revs_diff", R"({})") == 200);
    CHECK(status("PUT", "/desk-js01/_local/checkpoint", R"({"a":1})") == 201);
    CHECK(refusal(u"desk-js01"_s, u"decision"_s, DecisionEvent{handedIn, given}).isEmpty());
    CHECK(refusal(u"desk-js01"_s, u"decision"_s, DecisionEvent{handedIn}) == u"not-leader");
    CHECK(refusal(u"space-js01"_s, u"decision"_s, DecisionEvent{handedIn, given}) == u"403");

    give(); // again
    CHECK(more() == QStringList{u"school:fxz:delegate"_s});
}
