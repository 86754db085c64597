// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Receipt.h"

#include "lesson/JsonMembers.h"
#include "lesson/MemberReader.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int ReceiptSchema = 1;

} // namespace

Result<Receipt> Receipt::fromJson(const QJsonObject& json)
{
    MemberReader in(json, u"receipt"_s);
    in.expect({u"receipt"_s}, ReceiptSchema);
    const Receipt receipt{
        .author = UserId(in.text(u"author"_s)),
        .school = SchoolId(in.text(u"school"_s)),
        .device = DeviceId(in.text(u"device"_s)),
        .about = DocId(in.text(u"about"_s)),
        .contentHash = in.digest(u"contentHash"_s),
        .receivedAt = timeIn(json, u"receivedAt"_s),
        .reachedAt = in.time(u"reachedAt"_s),
        .counter = json[u"counter"_s].toInteger(),
        .previous = in.textOrEmpty(u"previous"_s),
    };
    SHANKE_TRY(in.check());
    return receipt;
}

QJsonObject Receipt::toJson() const
{
    QJsonObject json{
        {u"kind"_s, u"receipt"_s},
        {u"schema"_s, ReceiptSchema},
        {u"author"_s, author.toString()},
        {u"school"_s, school.toString()},
        {u"device"_s, device.toString()},
        {u"about"_s, about.toString()},
        {u"contentHash"_s, QString::fromLatin1(contentHash.toHex())},
        {u"counter"_s, counter},
        {u"previous"_s, previous},
    };
    putTime(json, u"receivedAt"_s, receivedAt);
    putEventTime(json, u"reachedAt"_s, reachedAt);
    return json;
}

DocId receiptOf(const DocId& event)
{
    return DocId(u"receipt:"_s + event.toString().section(u':', 1));
}

} // namespace shanke
