// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArrayView>
#include <QString>

#include <simdjson.h>

namespace shanke {

// The object in `text`, checked to the last byte: UTF-8, syntax, depth, halves of characters. Lives in a
// parser of this thread: valid until the next call. TooLarge, InvalidInput.
Result<simdjson::dom::object> parseObject(QByteArrayView text);

inline QByteArrayView view(std::string_view text)
{
    return QByteArrayView(text.data(), static_cast<qsizetype>(text.size()));
}

inline QString toString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline Failure refused(QString reason)
{
    return fail(ErrorKind::InvalidInput, std::move(reason));
}

} // namespace shanke
