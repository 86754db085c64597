// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind/MemberReader.h"

namespace shanke {

using namespace Qt::StringLiterals;

void MemberReader::expectKind(const QString& kind)
{
    if (value(u"kind"_s).toString() != kind)
        refuse(u"kind"_s, u"must be \"%1\""_s.arg(kind));
}

void MemberReader::expect(const QStringList& kinds, int newest)
{
    if (!kinds.contains(value(u"kind"_s).toString()))
        refuse(u"kind"_s, u"must be \"%1\""_s.arg(kinds.join(u"\" or \""_s)));
    const int schema = value(u"schema"_s).toInt();
    if (schema > newest)
        keep(Error{
            ErrorKind::NewerVersion,
            u"This %1 has schema %2; this program knows up to %3."_s.arg(m_place).arg(schema).arg(newest),
            m_place});
    else if (schema < 1)
        refuse(u"schema"_s, u"must be a number from 1"_s);
}

QString MemberReader::text(const QString& key)
{
    const QString text = value(key).toString();
    if (text.isEmpty())
        refuse(key, u"must be a text"_s);
    return text;
}

QString MemberReader::textOrEmpty(const QString& key)
{
    if (!value(key).isString() && !value(key).isUndefined())
        refuse(key, u"must be a text"_s);
    return value(key).toString();
}

QStringList MemberReader::textsOrEmpty(const QString& key)
{
    const QJsonArray array = value(key).toArray();
    const bool allTexts = std::all_of(array.begin(), array.end(),
                                      [](const QJsonValue& item) { return !item.toString().isEmpty(); });
    if (!allTexts || !(value(key).isArray() || value(key).isUndefined()))
        refuse(key, u"must be a list of texts"_s);
    return textsIn(m_json, key);
}

QStringList MemberReader::knownTexts(const QString& key) const
{
    QStringList texts = textsIn(m_json, key);
    texts.removeAll(QString());
    return texts;
}

int MemberReader::number(const QString& key, int least, int most)
{
    const int number = value(key).toInt(least - 1);
    if (number >= least && number <= most)
        return number;
    refuse(key, u"must be a number from %1 to %2"_s.arg(least).arg(most));
    return 0;
}

QDate MemberReader::date(const QString& key)
{
    const QDate date = dateIn(m_json, key);
    if (!date.isValid())
        refuse(key, u"must be a date such as \"2026-03-09\""_s);
    return date;
}

QTime MemberReader::clockTime(const QString& key)
{
    const QTime time = QTime::fromString(value(key).toString(), u"HH:mm"_s);
    if (!time.isValid())
        refuse(key, u"must be a time such as \"08:30\""_s);
    return time;
}

QDateTime MemberReader::time(const QString& key)
{
    const QDateTime time = timeIn(m_json, key);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        refuse(key, u"must be a time with an offset such as \"2026-03-09T07:40:00+08:00\""_s);
    return time;
}

Digest MemberReader::digest(const QString& key)
{
    const auto digest = Digest::fromHex(value(key).toString().toLatin1());
    if (!digest)
        refuse(key, u"must be a digest of 64 hexadecimal characters"_s);
    return digest.value_or(Digest());
}

QJsonObject MemberReader::object(const QString& key)
{
    if (!value(key).isObject())
        refuse(key, u"must be an object"_s);
    return value(key).toObject();
}

QJsonObject MemberReader::objectOrEmpty(const QString& key) const
{
    return value(key).toObject();
}

void MemberReader::each(const QString& key, const std::function<void(MemberReader&)>& read)
{
    if (!value(key).isArray() && !value(key).isUndefined())
        refuse(key, u"must be a list"_s);
    for (const QJsonValue& item : value(key).toArray()) {
        MemberReader reader(item.toObject(), m_place + u"."_s + key);
        read(reader);
        keep(reader.m_fault);
    }
}

void MemberReader::refuse(const QString& key, const QString& because)
{
    keep(Error{ErrorKind::InvalidInput, u"%1: \"%2\" %3."_s.arg(m_place, key, because), m_place});
}

Result<> MemberReader::check() const
{
    if (m_fault)
        return Failure(*m_fault);
    return {};
}

void MemberReader::keep(const std::optional<Error>& fault)
{
    if (!m_fault)
        m_fault = fault;
}

} // namespace shanke
