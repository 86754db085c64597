// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/SignedJson.h"

#include "base/CanonicalJson.h"
#include "identity/SignedText.h"
#include "revision/DoubledMembers.h"
#include "revision/JsonParser.h"

#include <QJsonDocument>

#include <cmath>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int DeepestNesting = 64;

Result<> checkNumber(double number)
{
    const bool isInteger = std::trunc(number) == number && std::fabs(number) <= double(LargestInteger);
    if (!isInteger)
        return refused(u"What is signed holds integers up to 2^53-1 and no other number."_s);
    return {};
}

Result<> checkText(const QString& text)
{
    return text.isValidUtf16() ? Result<>()
                               : refused(u"A text holds half of a character (a lone surrogate)."_s);
}

Result<> checkValue(const QJsonValue& value, int depth)
{
    if (depth > DeepestNesting)
        return refused(u"What is signed is nested deeper than %1 levels."_s.arg(DeepestNesting));
    if (value.isDouble())
        return checkNumber(value.toDouble());
    if (value.isString())
        return checkText(value.toString());
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue each : array)
            SHANKE_TRY(checkValue(each, depth + 1));
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            SHANKE_TRY(checkText(member.key()));
            SHANKE_TRY(checkValue(member.value(), depth + 1));
        }
    }
    return {};
}

// Two numbers that a double holds may be written in ways that other programs read as something else: a
// number is written as digits alone. Strings are skipped; the text has been parsed before.
bool isWrittenPlainly(QByteArrayView json)
{
    bool isInString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (isInString && c == '\\')
            ++i;
        else if (c == '"')
            isInString = !isInString;
        else if (!isInString && (c == '.' || c == 'E' || (c == 'e' && i > 0 && isdigit(uchar(json[i - 1])))))
            return false;
        else if (!isInString && c == '-' && i + 1 < json.size() && json[i + 1] == '0')
            return false;
    }
    return true;
}

} // namespace

Result<> checkSignable(const QJsonObject& object)
{
    return checkValue(object, 1);
}

Result<QJsonObject> readSignable(QByteArrayView text)
{
    SHANKE_LET(const auto parsed, parseObject(text));
    if (hasDoubledMembers(parsed))
        return refused(u"A member stands twice in what is signed."_s);
    if (!isWrittenPlainly(text))
        return refused(u"What is signed holds integers up to 2^53-1 and no other number."_s);
    const QJsonObject object = QJsonDocument::fromJson(text.toByteArray()).object();
    SHANKE_TRY(checkSignable(object));
    return object;
}

Result<QByteArray> textToSign(QLatin1StringView purpose, const DatabaseName& database, QJsonObject body,
                              const QJsonArray& more)
{
    body = withoutSignature(std::move(body));
    SHANKE_TRY(checkSignable(body));
    QJsonArray parts{QString(purpose), database.toString()};
    for (const QJsonValue each : more)
        parts.append(each);
    parts.append(body);
    return canonicalJson(QJsonValue(parts));
}

} // namespace shanke
