// SPDX-License-Identifier: GPL-3.0-or-later
// What comes in an Authorization field after "Bearer", and what a provider says its keys are. Nothing that
// was not signed may ever be believed.
#include "identity/CompactToken.h"
#include "identity/DeviceAssertion.h"
#include "identity/DeviceChallenge.h"
#include "identity/TokenVerifier.h"

#include <cstdlib>

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

// Keys whose secret halves were thrown away.
constexpr auto Keys = R"({"keys":[
{"kty":"EC","crv":"P-256","kid":"ec-1","alg":"ES256","use":"sig",
 "x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"},
{"kty":"RSA","kid":"rsa-1","alg":"RS256","e":"AQAB",
 "n":"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ"}]})";

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const KeySet keys = KeySet::fromJson(Keys).value();
    static const QDateTime now = QDateTime::fromSecsSinceEpoch(1'300'819'000, Qt::UTC);
    const QByteArray input = QByteArrayView(data, static_cast<qsizetype>(size)).toByteArray();
    // The one token that these keys have signed is the example of RFC 7515, which is for nobody.
    if (TokenVerifier::verify(input, keys, {u"joe"_s, u"shanke"_s, now}))
        std::abort();
    if (const auto assertion = DeviceAssertion::parse(input)) {
        static const DeviceCard card{UserId(u"u"_s), u"n"_s, SchoolId(u"s"_s), DeviceId(u"d"_s),
                                     DeviceKey::make().publicKey()};
        if (assertion->check(card, u"a"_s, now))
            std::abort();
    }
    static_cast<void>(KeySet::fromJson(input));
    static_cast<void>(DeviceChallenge::find(input));
    return 0;
}
