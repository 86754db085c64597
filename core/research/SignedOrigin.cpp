// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/SignedOrigin.h"

#include "kind/MemberReader.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 20'000;
constexpr qsizetype LongestList = 200;

// What stands last in the id: the digest of the text.
QStringView digestOf(const SignedOrigin& origin)
{
    const QString& id = origin.id.toString();
    return QStringView(id).mid(id.lastIndexOf(u':') + 1);
}

bool isTooLong(const QJsonValue& value)
{
    const QJsonArray list = value.toArray();
    return value.toString().size() > LongestText || list.size() > LongestList ||
           std::any_of(list.begin(), list.end(), [](const QJsonValue& each) { return isTooLong(each); });
}

} // namespace

Result<SignedOrigin> SignedOrigin::read(const KindDescription& kind, const QStringList& aboutKinds,
                                        const DocId& id, const QJsonObject& json)
{
    MemberReader in(json, kind.word);
    in.expect({kind.word}, kind.schema);
    SignedOrigin origin{
        .id = id,
        .author = UserId(in.text(u"author"_s)),
        .school = SchoolId(in.text(u"school"_s)),
        .device = DeviceId(in.text(u"device"_s)),
        .counter = json[u"n"_s].toInteger(),
        .about = DocId(in.text(u"about"_s)),
        .at = in.time(u"saidAt"_s),
    };
    in.object(u"said"_s);
    if (!aboutKinds.contains(kindWordOf(origin.about)))
        in.refuse(u"about"_s, u"is nothing that this can be said of"_s);
    if (origin.counter < 1)
        in.refuse(u"n"_s, u"must count from 1"_s);
    SHANKE_TRY(in.check());
    return origin;
}

bool comesBefore(const SignedOrigin& a, const SignedOrigin& b)
{
    return std::tuple(a.counter, digestOf(a)) < std::tuple(b.counter, digestOf(b));
}

Result<> checkSaid(const PlaceDescription& place, const QJsonObject& said, const QJsonObject& beside)
{
    for (const FieldDescription& field : place.fields) {
        if (beside.contains(field.key))
            return fail(ErrorKind::InvalidInput,
                        u"\"%1\" holds no value that this program knows"_s.arg(field.key));
        if (isTooLong(said.value(field.key)))
            return fail(ErrorKind::InvalidInput, u"\"%1\" is longer than anybody writes"_s.arg(field.key));
    }
    return {};
}

} // namespace shanke
