// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Record.h"

namespace shanke {

struct NoticeFacts
{
    QString title;
    QString issuer; // "县教研室"
    QDate day;
    QDate until; // after it nobody needs to know any more

    static const Fields<NoticeFacts>& fields();
};

// A document or a file that is sent to everybody addressed.
struct SentResource
{
    QString id;
    QString title;
    QString document; // the id of a document, or the name of one of the files

    static const Fields<SentResource>& fields();
};

// A notice of leaders or the office, with what they send along (通知, 资源推送). That it was read is said by
// events. Places: notice, audience, text, resources, files.
const KindDescription& noticeKind();

// NT01 it says nothing and sends nothing, NT02 it ends before it begins. In order of code.
std::vector<Finding> checkNotice(const Record& notice);

} // namespace shanke
