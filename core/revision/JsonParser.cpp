// SPDX-License-Identifier: GPL-3.0-or-later
#include "revision/JsonParser.h"

#include "revision/DocumentJson.h"
#include "revision/JsonText.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// A parser keeps its buffers for the next text; those of a larger document are given back.
constexpr qsizetype KeptCapacity = 1024 * 1024;

simdjson::dom::parser& parserFor(qsizetype bytes)
{
    thread_local simdjson::dom::parser parser;
    const auto capacity = static_cast<size_t>(std::max(bytes, qsizetype(16 * 1024)));
    const bool tooSmall = parser.capacity() < capacity;
    const bool tooLarge = parser.capacity() > size_t(KeptCapacity) && bytes < KeptCapacity;
    if (tooSmall || tooLarge) {
        parser = simdjson::dom::parser();
        // A failure to allocate shows as the error of the parse that follows.
        [[maybe_unused]] const auto error = parser.allocate(capacity, MaximumDepth);
    }
    return parser;
}

QString describe(simdjson::error_code error)
{
    switch (error) {
    case simdjson::DEPTH_ERROR:
        return u"The JSON is nested deeper than %1 levels."_s.arg(MaximumDepth);
    case simdjson::UTF8_ERROR:
        return u"The JSON is not valid UTF-8."_s;
    case simdjson::NUMBER_ERROR:
        return u"The JSON holds a number that is malformed or out of range."_s;
    case simdjson::EMPTY:
        return u"There is no JSON."_s;
    default:
        return u"Not valid JSON: %1"_s.arg(QString::fromUtf8(simdjson::error_message(error)));
    }
}

} // namespace

Result<simdjson::dom::object> parseObject(QByteArrayView text)
{
    if (text.size() > MaximumDocumentBytes)
        return fail(
            ErrorKind::TooLarge,
            u"A document of %1 bytes is larger than %2."_s.arg(text.size()).arg(MaximumDocumentBytes));
    const auto parsed = parserFor(text.size()).parse(text.data(), static_cast<size_t>(text.size()));
    if (parsed.error() != simdjson::SUCCESS)
        return fail(ErrorKind::InvalidInput, describe(parsed.error()));
    if (!parsed.is_object())
        return fail(ErrorKind::InvalidInput, u"Document must be a JSON object"_s);
    return parsed.get_object().value_unsafe();
}

Result<> validateJsonObject(QByteArrayView text)
{
    return parseObject(text).map([](const auto&) {});
}

} // namespace shanke
