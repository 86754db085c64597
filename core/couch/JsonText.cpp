// SPDX-License-Identifier: GPL-3.0-or-later
#include "couch/JsonText.h"

#include <QJsonDocument>

namespace shanke::couch {

namespace {

void appendEscape(QByteArray& out, char c)
{
    switch (c) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        out += "\\u00" + QByteArray(1, c).toHex();
    }
}

} // namespace

void appendJsonString(QByteArray& out, QByteArrayView utf8)
{
    out += '"';
    qsizetype clean = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        if (static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\')
            continue;
        out += utf8.sliced(clean, i - clean);
        appendEscape(out, c);
        clean = i + 1;
    }
    out += utf8.sliced(clean);
    out += '"';
}

void appendJsonRevs(QByteArray& out, const QList<RevId>& revs)
{
    out += '[';
    for (const RevId& rev : revs) {
        if (!out.endsWith('['))
            out += ',';
        appendJsonString(out, QByteArrayView(rev.toByteArray()));
    }
    out += ']';
}

HttpRequest jsonRequest(const QByteArray& method, const QByteArray& target, const QByteArray& body)
{
    HttpRequest request;
    request.method = method;
    request.target = target;
    request.headers.set("Accept", "application/json");
    if (!body.isEmpty())
        request.headers.set("Content-Type", "application/json");
    request.body = body;
    return request;
}

HttpResponse jsonResponse(const QByteArray& body, int status)
{
    return {.status = status, .headers = {{"Content-Type", "application/json"}}, .body = body};
}

HttpResponse jsonResponse(const QJsonObject& object, int status)
{
    return jsonResponse(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n', status);
}

} // namespace shanke::couch
