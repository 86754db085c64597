// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Multipart.h"
#include "support/catch.h"

using namespace shanke;

TEST_CASE("Parts that are written are read again, byte for byte", "[http][multipart]")
{
    const std::vector<MultipartPart> parts = {
        {{{"Content-Type", "application/json"}}, R"({"_id":"plan:静夜思"})"},
        {{{"Content-Disposition", "attachment; filename=\"板书.txt\""}}, QByteArray("\r\n--\r\n\0\xff", 8)},
        {{}, ""},
    };
    const MultipartBody written = writeMultipart("related", parts);
    CHECK(written.contentType.startsWith("multipart/related; boundary="));
    const auto read = parseMultipart(written.contentType, written.body);
    REQUIRE(read);
    REQUIRE(read->size() == parts.size());
    for (size_t i = 0; i < parts.size(); ++i) {
        CHECK((*read)[i].body == parts[i].body);
        CHECK((*read)[i].headers.fields() == parts[i].headers.fields());
    }
}

TEST_CASE("CouchDB's form is understood: preamble, empty headers, text after the end", "[http][multipart]")
{
    const auto parts =
        parseMultipart("multipart/mixed; boundary=\"abc\"",
                       "ignored\r\n--abc\r\ncontent-type: application/json\r\n\r\n{\"ok\":1}\r\n--abc\r\n\r\n"
                       "bare\r\n--abc--\r\nepilogue");
    REQUIRE(parts);
    REQUIRE(parts->size() == 2);
    CHECK((*parts)[0].headers.value("Content-Type") == "application/json");
    CHECK((*parts)[1].body == "bare");
}

TEST_CASE("A multipart body that was cut, or has no boundary, is refused", "[http][multipart]")
{
    const MultipartBody written = writeMultipart("mixed", {{{}, "one"}, {{}, "two"}});
    for (qsizetype size = 0; size < written.body.size() - 2; ++size) {
        const auto read = parseMultipart(written.contentType, written.body.first(size));
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == ErrorKind::Protocol);
    }
    CHECK_FALSE(parseMultipart("multipart/mixed", written.body));
    CHECK_FALSE(parseMultipart("multipart/mixed; boundary=" + QByteArray(100, 'x'), written.body));
}
