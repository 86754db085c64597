// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/HttpMessage.h"
#include "signin/TokenAnswer.h"
#include "support/catch.h"

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

Result<TokenAnswer> answerOf(int status, const QByteArray& body)
{
    return ProviderAnswer::from({.status = status, .body = body}).and_then(TokenAnswer::from);
}

} // namespace

TEST_CASE("What a token endpoint says is told apart", "[signin]")
{
    CHECK(answerOf(200, R"({"access_token":"a.b.c","token_type":"Bearer","expires_in":3600})"));
    CHECK(answerOf(200, R"({"access_token":"a.b.c","token_type":"bearer","expires_in":"3600"})")->lifetime ==
          std::chrono::hours(1));
    const auto [status, body, kind] = GENERATE(table<int, QByteArray, ErrorKind>(
        {{400, R"({"error":"invalid_grant"})", ErrorKind::Unauthorized},
         {400, "", ErrorKind::Unauthorized}, // as Glewlwyd refuses a refresh token
         {200, "<html>Login</html>", ErrorKind::NotOurServer},
         {302, "<html>moved</html>", ErrorKind::NotOurServer},
         {200, "[]", ErrorKind::NotOurServer},
         {503, "<html>busy</html>", ErrorKind::ServerBusy},
         {429, "", ErrorKind::ServerBusy},
         {200, R"({"token_type":"Bearer"})", ErrorKind::Protocol},
         {200, R"({"access_token":"a","token_type":"mac"})", ErrorKind::Protocol},
         {200, R"({"access_token":"a\r\nX-Evil: 1","token_type":"Bearer"})", ErrorKind::Protocol},
         {200, R"({"access_token":"密","token_type":"Bearer"})", ErrorKind::Protocol}}));
    const auto refused = answerOf(status, body);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == kind);
}

TEST_CASE("A lifetime that makes no sense is bounded", "[signin][hostile]")
{
    const QByteArray seconds = GENERATE("-5", "1e30", "\"abc\"", "null");
    const auto answer =
        answerOf(200, R"({"access_token":"a","token_type":"Bearer","expires_in":)" + seconds + "}");
    REQUIRE(answer);
    CHECK(answer->lifetime.count() >= 0);
    CHECK(answer->lifetime < std::chrono::hours(24 * 366 * 10));
}

TEST_CASE("What a provider says in its refusal is told, shortened", "[signin]")
{
    const QByteArray long_(5000, 'x');
    const auto refused = answerOf(400, R"({"error":"invalid_grant","error_description":")" + long_ + "\"}");
    CHECK(refused.error().detail.contains(u"invalid_grant"_s));
    CHECK(refused.error().detail.size() < 400);
}
