// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>

namespace shanke {

// The connections of QtNetworkAuth's flow, held to what everything else here is held to: answers of limited
// size and time, no redirects followed, no cookies.
class BoundedNetwork final : public QNetworkAccessManager
{
public:
    BoundedNetwork();

protected:
    QNetworkReply* createRequest(Operation operation, const QNetworkRequest& request,
                                 QIODevice* body) override;
};

} // namespace shanke
