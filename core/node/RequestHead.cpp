// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/RequestHead.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostFields = 100;
constexpr qsizetype MostLengthDigits = 15;

bool isTokenCharacter(char c)
{
    const bool isAlphanumeric = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return isAlphanumeric || (c != '\0' && strchr("!#$%&'*+-.^_`|~", c));
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool hasControls(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) < ' ' && c != '\t') || c == '\x7f';
    });
}

bool refuse(RequestProblem& problem, const QString& reason, int status = 400)
{
    problem = {status, reason};
    return false;
}

// Fields that may stand once only: two of them are two requests to somebody.
bool standsAlone(const QByteArray& name)
{
    for (const char* each : {"host", "authorization", "content-length", "transfer-encoding", "content-type",
                             "content-encoding", "origin"}) {
        if (qstricmp(name.constData(), each) == 0)
            return true;
    }
    return false;
}

bool namesWord(const QByteArray& list, const char* word)
{
    const QList<QByteArray> words = list.split(',');
    return std::any_of(words.begin(), words.end(), [&](const QByteArray& each) {
        return each.trimmed().compare(word, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

std::optional<RequestHead> RequestHead::parse(const QByteArray& text, RequestProblem& problem)
{
    RequestHead head;
    qsizetype fields = -1; // the first line is none
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = text.indexOf("\r\n", from);
        const QByteArrayView line = QByteArrayView(text).sliced(from, end - from);
        from = end + 2;
        if (++fields > MostFields) {
            refuse(problem, u"The request has too many header fields."_s, 431);
            return std::nullopt;
        }
        if (!(fields == 0 ? head.readFirstLine(line, problem) : head.readField(line, problem)))
            return std::nullopt;
    }
    if (fields < 0 || !head.readFraming(problem) || !head.readTarget(problem))
        return std::nullopt;
    return head;
}

bool RequestHead::readFirstLine(QByteArrayView line, RequestProblem& problem)
{
    const QList<QByteArray> words = line.toByteArray().split(' ');
    if (words.size() != 3 || !isToken(words[0]) || hasControls(words[1]) || !words[2].startsWith("HTTP/"))
        return refuse(problem, u"This is not a request of HTTP."_s);
    if (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0")
        return refuse(problem, u"This server speaks HTTP/1.1."_s, 505);
    isOld = words[2] == "HTTP/1.0";
    request.method = words[0];
    request.target = words[1];
    return true;
}

// Of an address of the form "http://host/path" the host counts, whatever the field says (RFC 9112 3.2.2).
bool RequestHead::readTarget(RequestProblem& problem)
{
    for (const QByteArrayView scheme : {QByteArrayView("http://"), QByteArrayView("https://")}) {
        if (!request.target.startsWith(scheme))
            continue;
        const QByteArray rest = request.target.sliced(scheme.size());
        const qsizetype slash = rest.indexOf('/');
        request.headers.set("Host", slash < 0 ? rest : rest.first(slash));
        request.target = slash < 0 ? QByteArray("/") : rest.sliced(slash);
        return true;
    }
    if (!request.target.startsWith('/'))
        return refuse(problem, u"The request does not say what it asks for."_s);
    return true;
}

bool RequestHead::readField(QByteArrayView line, RequestProblem& problem)
{
    const qsizetype colon = line.indexOf(':');
    // A line that begins with a blank goes on from the one before: nobody needs it any more (RFC 9112 5.2).
    if (colon < 1 || !isToken(line.first(colon)) || hasControls(line.sliced(colon + 1)))
        return refuse(problem, u"A header field of the request is malformed."_s);
    return addField(line.first(colon).toByteArray(), line.sliced(colon + 1).trimmed().toByteArray(), problem);
}

bool RequestHead::addField(const QByteArray& name, const QByteArray& value, RequestProblem& problem)
{
    if (!request.headers.contains(name)) {
        request.headers.set(name, value);
        return true;
    }
    if (standsAlone(name))
        return refuse(problem, u"A header field stands twice that may stand once."_s);
    request.headers.set(name, request.headers.value(name) + ", " + value);
    return true;
}

bool RequestHead::readFraming(RequestProblem& problem)
{
    const HttpHeaders& headers = request.headers;
    if (!isOld && !headers.contains("Host"))
        return refuse(problem, u"The request names no host."_s);
    const QByteArray length = headers.value("Content-Length");
    if (headers.contains("Transfer-Encoding")) {
        if (isOld || headers.contains("Content-Length"))
            return refuse(problem, u"The request says twice how long it is."_s);
        if (headers.value("Transfer-Encoding").toLower() != "chunked")
            return refuse(problem, u"This server knows no other transfer coding than chunks."_s, 501);
        isChunked = true;
    } else if (headers.contains("Content-Length")) {
        const bool isNumber = std::all_of(length.begin(), length.end(), [](char c) { return isdigit(c); });
        if (length.isEmpty() || length.size() > MostLengthDigits || !isNumber)
            return refuse(problem, u"The length of the request is no number."_s);
        bodyLength = length.toLongLong();
    }
    const QByteArray connection = headers.value("Connection");
    keepsAlive = isOld ? namesWord(connection, "keep-alive") : !namesWord(connection, "close");
    waitsForGo = !isOld && namesWord(headers.value("Expect"), "100-continue");
    if (headers.contains("Expect") && !waitsForGo)
        return refuse(problem, u"This server does not know what the request expects."_s, 417);
    return true;
}

} // namespace shanke
