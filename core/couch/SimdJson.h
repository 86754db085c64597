// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "revision/RevId.h"

#include <QByteArray>
#include <QByteArrayView>

#include <simdjson.h>

// How this module reads hostile JSON: one pass over the text, values taken where they stand, slices of it
// handed on unparsed. simdjson's exceptions stop here.
namespace shanke::couch {

namespace json = simdjson::ondemand;

inline QByteArrayView viewOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

inline QString stringOf(json::value value)
{
    const std::string_view text = value.get_string();
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// The text of a value as it stands.
inline QByteArrayView rawOf(json::value value)
{
    const std::string_view text = simdjson::to_json_string(value);
    return viewOf(text).trimmed();
}

inline Result<RevId> revOf(json::value value)
{
    return RevId::parse(viewOf(value.get_string()));
}

// Reads `text` by `read`, which takes the json::document, answers a Result and may throw simdjson_error; what
// does not fit becomes an error of `kind`; TooLarge stays.
template <typename Read>
auto readDocument(const QByteArray& text, ErrorKind kind, Read&& read)
    -> std::invoke_result_t<Read, json::document&>
{
    // simdjson reads in blocks beyond the end: the text is copied only when it has no room behind it.
    constexpr auto Padding = static_cast<qsizetype>(simdjson::SIMDJSON_PADDING);
    QByteArray padded = text;
    if (padded.capacity() < padded.size() + Padding)
        padded.reserve(padded.size() + Padding);
    try {
        json::parser parser;
        json::document document =
            parser.iterate(std::as_const(padded).constData(), static_cast<size_t>(padded.size()),
                           static_cast<size_t>(padded.capacity()));
        auto result = read(document);
        if (!result && result.error().kind != ErrorKind::TooLarge)
            result.error().kind = kind;
        return result;
    } catch (const simdjson::simdjson_error& error) {
        return fail(kind, QStringLiteral("The JSON text has not the expected form: %1")
                              .arg(QString::fromUtf8(error.what())));
    }
}

// The same for a text that is an object: `read` takes a json::object.
template <typename Read>
auto readObject(const QByteArray& text, ErrorKind kind, Read&& read)
{
    return readDocument(text, kind,
                        [&](json::document& document) { return read(json::object(document.get_object())); });
}

// The same for a text that is an array: `read` takes a json::array.
template <typename Read>
auto readArray(const QByteArray& text, ErrorKind kind, Read&& read)
{
    return readDocument(text, kind,
                        [&](json::document& document) { return read(json::array(document.get_array())); });
}

} // namespace shanke::couch
