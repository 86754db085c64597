// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/BundleFacts.h"

#include "trust/SignedCard.h"

#include <QJsonArray>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostParts = 999; // what three digits of a file name count
constexpr qsizetype MostReceivers = 100;
constexpr qsizetype MostDatabases = 1000;

Failure unreadableFacts()
{
    return fail(ErrorKind::InvalidInput, u"The bundle is not what this program writes."_s);
}

QJsonObject toJson(const BundleFacts::Receiver& receiver)
{
    return {{u"device"_s, receiver.device.toString()},
            {u"key"_s, QString::fromLatin1(receiver.key.toHex())},
            {u"sealed"_s, QString::fromLatin1(receiver.sealedKey.toBase64())}};
}

Result<BundleFacts::Receiver> receiverFrom(const QJsonValue& value)
{
    const auto key = PublicKey::fromHex(value["key"_L1].toString().toLatin1());
    if (!key)
        return unreadableFacts();
    return BundleFacts::Receiver{DeviceId(value["device"_L1].toString()), *key,
                                 QByteArray::fromBase64(value["sealed"_L1].toString().toLatin1())};
}

QJsonObject toJson(const BundleSlice& slice)
{
    return {{u"database"_s, slice.database.toString()},
            {u"source"_s, slice.source},
            {u"from"_s, slice.from},
            {u"to"_s, slice.to},
            {u"documents"_s, slice.documents},
            {u"bytes"_s, slice.bytes}};
}

Result<BundleSlice> sliceFrom(const QJsonValue& value)
{
    BundleSlice slice{DatabaseName(value["database"_L1].toString()),
                      value["source"_L1].toString(),
                      value["from"_L1].toInteger(-1),
                      value["to"_L1].toInteger(-1),
                      value["documents"_L1].toInteger(-1),
                      value["bytes"_L1].toInteger(-1)};
    if (slice.database.isEmpty() || slice.source.isEmpty() || slice.from < 0 || slice.to < slice.from ||
        slice.documents < 0 || slice.bytes <= 0)
        return unreadableFacts();
    return slice;
}

QJsonObject toJson(const BundleConfirmation& confirmation)
{
    return {{u"database"_s, confirmation.database.toString()},
            {u"source"_s, confirmation.source},
            {u"ranges"_s, confirmation.ranges.toJson()}};
}

Result<BundleConfirmation> confirmationFrom(const QJsonValue& value)
{
    BundleConfirmation confirmation{DatabaseName(value["database"_L1].toString()),
                                    value["source"_L1].toString(),
                                    SequenceRanges::fromJson(value["ranges"_L1].toArray())};
    if (confirmation.database.isEmpty() || confirmation.source.isEmpty())
        return unreadableFacts();
    return confirmation;
}

template <typename T>
QJsonArray arrayOf(const QList<T>& values)
{
    QJsonArray array;
    for (const T& value : values)
        array.append(toJson(value));
    return array;
}

template <typename T, typename Read>
Result<QList<T>> listFrom(const QJsonValue& value, qsizetype most, Read read)
{
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > most)
        return unreadableFacts();
    QList<T> values;
    for (const QJsonValue& entry : array) {
        SHANKE_LET(auto each, read(entry));
        values.append(std::move(each));
    }
    return values;
}

} // namespace

const FileFrame& BundleFacts::frame()
{
    static const FileFrame frame{QByteArray("\x89SKBNDL\n", FileFrame::MagicBytes), 1};
    return frame;
}

QJsonObject BundleFacts::toJson() const
{
    return {{u"sender"_s, sender.toJson()},
            {u"counter"_s, counter},
            {u"set"_s, set},
            {u"part"_s, part},
            {u"parts"_s, parts},
            {u"made"_s, made},
            {u"receivers"_s, arrayOf(receivers)}};
}

Result<BundleFacts> BundleFacts::fromJson(const QJsonObject& object)
{
    auto sender = DeviceCard::fromJson(object["sender"_L1].toObject());
    if (!sender || sender->device != deviceOf(sender->user, sender->key))
        return unreadableFacts();
    BundleFacts facts{*std::move(sender),
                      object["counter"_L1].toInteger(-1),
                      object["set"_L1].toString(),
                      object["part"_L1].toInt(),
                      object["parts"_L1].toInt(),
                      object["made"_L1].toString(),
                      {}};
    SHANKE_LET(facts.receivers, listFrom<Receiver>(object["receivers"_L1], MostReceivers, receiverFrom));
    if (facts.counter < 1 || facts.set.isEmpty() || facts.part < 1 || facts.parts < facts.part ||
        facts.parts > MostParts || facts.receivers.isEmpty())
        return unreadableFacts();
    return facts;
}

QJsonObject BundleContents::toJson() const
{
    return {{u"databases"_s, arrayOf(slices)}, {u"confirmed"_s, arrayOf(confirmed)}};
}

Result<BundleContents> BundleContents::fromJson(const QJsonObject& object)
{
    BundleContents contents;
    SHANKE_LET(contents.slices, listFrom<BundleSlice>(object["databases"_L1], MostDatabases, sliceFrom));
    SHANKE_LET(contents.confirmed,
               listFrom<BundleConfirmation>(object["confirmed"_L1], MostDatabases, confirmationFrom));
    return contents;
}

} // namespace shanke
