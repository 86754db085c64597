// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "http/HttpMessage.h"
#include "revision/RevId.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QList>

// Writing JSON text piece by piece: for answers of many rows, and around document texts that pass unchanged.
namespace shanke::couch {

// `utf8` as a JSON string with its quotes.
void appendJsonString(QByteArray& out, QByteArrayView utf8);
inline void appendJsonString(QByteArray& out, const QString& text)
{
    appendJsonString(out, QByteArrayView(text.toUtf8()));
}

// ["1-a","2-b"]
void appendJsonRevs(QByteArray& out, const QList<RevId>& revs);

HttpRequest jsonRequest(const QByteArray& method, const QByteArray& target, const QByteArray& body = {});
HttpResponse jsonResponse(const QByteArray& body, int status = 200);
HttpResponse jsonResponse(const QJsonObject& object, int status = 200);

} // namespace shanke::couch
