// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/DeviceAudience.h"
#include "support/catch.h"
#include "workspace/signin/audienceOf.h"

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

ServerAccount accountAt(const QString& url, const std::optional<Digest>& certificate = {})
{
    ServerAccount server;
    server.url = QUrl(url);
    server.certificate = certificate;
    return server;
}

} // namespace

TEST_CASE("The word of a device is meant for the certificate that was compared, whoever the server names",
          "[workspace][signin]")
{
    const Digest rogue = Digest::of("rogue");
    const ServerAccount account = accountAt(u"https://10.1.0.9:6984"_s, rogue);
    for (const QString& named : {audienceOfCertificate(Digest::of("the real node")), u"2c1f0d7e"_s,
                                 audienceWithinThisPc(u"2c1f0d7e"_s)})
        CHECK(audienceOf(account, {named}) == audienceOfCertificate(rogue));
}

TEST_CASE("The word of a device goes to nobody else than a compared server or within this PC",
          "[workspace][signin]")
{
    const QString here = audienceWithinThisPc(u"2c1f0d7e"_s);
    CHECK_FALSE(audienceOf(accountAt(u"https://county.example"_s), {here}));
    CHECK_FALSE(audienceOf(accountAt(u"http://10.1.0.9:5984"_s), {here}));
    CHECK_FALSE(audienceOf(accountAt(u"http://10.1.0.9:5984"_s, Digest::of("x")), {here}));
    CHECK_FALSE(audienceOf(accountAt(u"http://localhost.example:5984"_s), {here}));
    CHECK(audienceOf(accountAt(u"http://127.0.0.1:5984"_s), {here}) == here);
    // Another program of this PC may listen there: what it names is good for no node with a certificate.
    CHECK_FALSE(audienceOf(accountAt(u"http://127.0.0.1:5984"_s),
                           {audienceOfCertificate(Digest::of("the real node"))}));
}
