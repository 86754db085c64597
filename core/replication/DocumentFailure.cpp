// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/DocumentFailure.h"

#include "couch/Status.h"

#include <QUrl>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int InternalServerError = 500; // CouchDB's for a document that it cannot read or judge
constexpr qsizetype LongestInUrl = 1000; // bytes; servers and proxies begin to refuse targets at 4 kB

bool isKindOfDocument(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Forbidden:
    case ErrorKind::InvalidInput:
    case ErrorKind::TooLarge:
    case ErrorKind::Precondition:
    case ErrorKind::Conflict:
    case ErrorKind::Protocol:
        return true;
    default:
        return false;
    }
}

} // namespace

std::optional<couch::DocFailure> failureOfDocument(const couch::BulkGetItem& item,
                                                   const Result<HttpResponse>& response, const Error& error)
{
    // Without an answer only its size is of the document.
    const bool isOfIt = response ? isKindOfDocument(error.kind) || response->status == InternalServerError
                                 : error.kind == ErrorKind::TooLarge;
    if (!isOfIt)
        return std::nullopt;
    if (error.kind == ErrorKind::Protocol)
        return couch::DocFailure{item.id, item.rev, u"bad_document"_s, error.detail};
    if (error.kind == ErrorKind::ServerBusy)
        return couch::DocFailure{item.id, item.rev, u"internal_server_error"_s, error.detail};
    return couch::DocFailure{item.id, item.rev, couch::errorWord(error.kind), error.detail};
}

bool isServerFault(const QString& word)
{
    return word == "internal_server_error"_L1 || word == "service_unavailable"_L1 || word == "timeout"_L1;
}

bool isSafeInUrl(const QString& name)
{
    if (name.isEmpty() || name == u'.' || name == u".."_s)
        return false;
    const bool hasSeparator = std::any_of(name.begin(), name.end(), [](QChar each) {
        return each == u'/' || each == u'\\' || each == u'%' || each.unicode() < 0x20;
    });
    return !hasSeparator && QUrl::toPercentEncoding(name).size() <= LongestInUrl;
}

} // namespace shanke
