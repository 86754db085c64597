// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/CanonicalJson.h"

#include <QJsonArray>

#include <charconv>
#include <cmath>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// RFC 8785 3.2.2.2: only these have short escapes; other control characters are \u00xx in lower case.
void appendEscaped(QByteArray& out, char16_t c)
{
    switch (c) {
    case u'"':
        out += "\\\"";
        return;
    case u'\\':
        out += "\\\\";
        return;
    case u'\b':
        out += "\\b";
        return;
    case u'\f':
        out += "\\f";
        return;
    case u'\n':
        out += "\\n";
        return;
    case u'\r':
        out += "\\r";
        return;
    case u'\t':
        out += "\\t";
        return;
    default:
        out += "\\u00" + QByteArray(1, static_cast<char>(c)).toHex();
    }
}

Result<> appendString(QByteArray& out, const QString& text)
{
    if (!text.isValidUtf16())
        return fail(ErrorKind::InvalidInput, u"A text holds half of a character (a lone surrogate)."_s);
    out += '"';
    qsizetype clean = 0;
    const auto flush = [&](qsizetype end) { out += QStringView(text).mid(clean, end - clean).toUtf8(); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c >= 0x20 && c != u'"' && c != u'\\')
            continue;
        flush(i);
        appendEscaped(out, c);
        clean = i + 1;
    }
    flush(text.size());
    out += '"';
    return {};
}

// ECMAScript Number::toString from the shortest digits that read back as the same double.
QByteArray ecmaNumber(double value)
{
    if (value == 0)
        return "0";
    char buffer[32];
    const auto end =
        std::to_chars(buffer, buffer + sizeof buffer, std::fabs(value), std::chars_format::scientific);
    const QByteArray scientific(buffer, end.ptr - buffer);
    const qsizetype e = scientific.indexOf('e');
    QByteArray digits = scientific.left(e);
    digits.remove(1, 1);
    const int point = scientific.mid(e + 1).toInt() + 1; // the value is 0.digits × 10^point
    const int count = static_cast<int>(digits.size());
    QByteArray text;
    if (point > 21 || point <= -6) {
        text = digits.left(1) + (count > 1 ? "." + digits.mid(1) : QByteArray());
        text += (point > 0 ? "e+" : "e") + QByteArray::number(point - 1);
    } else if (point <= 0) {
        text = "0." + QByteArray(-point, '0') + digits;
    } else if (count <= point) {
        text = digits + QByteArray(point - count, '0');
    } else {
        text = digits.left(point) + '.' + digits.mid(point);
    }
    return value < 0 ? '-' + text : text;
}

Result<> append(QByteArray& out, const QJsonValue& value);

Result<> appendArray(QByteArray& out, const QJsonArray& array)
{
    out += '[';
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0)
            out += ',';
        SHANKE_TRY(append(out, array.at(i)));
    }
    out += ']';
    return {};
}

Result<> appendObject(QByteArray& out, const QJsonObject& object)
{
    QStringList keys = object.keys();
    std::sort(keys.begin(), keys.end()); // QString compares UTF-16 code units, as the RFC asks
    out += '{';
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (i > 0)
            out += ',';
        SHANKE_TRY(appendString(out, keys[i]));
        out += ':';
        SHANKE_TRY(append(out, object.value(keys[i])));
    }
    out += '}';
    return {};
}

Result<> append(QByteArray& out, const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return {};
    case QJsonValue::Double:
        if (!std::isfinite(value.toDouble()))
            return fail(ErrorKind::InvalidInput, u"A number is not finite."_s);
        out += ecmaNumber(value.toDouble());
        return {};
    case QJsonValue::String:
        return appendString(out, value.toString());
    case QJsonValue::Array:
        return appendArray(out, value.toArray());
    case QJsonValue::Object:
        return appendObject(out, value.toObject());
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out += "null";
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QByteArray> canonicalJson(const QJsonValue& value)
{
    QByteArray out;
    SHANKE_TRY(append(out, value));
    return out;
}

Result<QByteArray> canonicalJson(const QJsonObject& object)
{
    return canonicalJson(QJsonValue(object));
}

} // namespace shanke
