extension LanguageData {
  /// Phrases of English that give away boilerplate.
  static let englishBoilerplate = [
    BoilerplatePhrases(
      .navigation,
      anywhere: """
        skip to content | skip to main content | skip to navigation | skip to site index
        skip to footer | skip navigation | jump to content | jump to navigation | back to top
        back to home | return to top | scroll to top | scroll back to top | toggle navigation
        toggle menu | open menu | close menu | main menu | menu search | site map | go to home page
        log in register | sign in register | sign in sign up | log in sign up | my account
        you are here | site index | site navigation | search for | advanced search | close search
        open search | show search | this page is not available | enable javascript
        javascript is disabled | please enable | your browser | continue reading the main story
        loading please wait | view mobile site | view desktop | previous article | next article
        previous post | next post | previous story | next story | older posts | newer posts
        print this | printer friendly | jump to comments | view all | see all | load more | show more
        read next | up next | estimated reading time | reading time | min read | minute read
        minutes to read | skip advertisement | back to article
        """,
      alone: """
        home | menu | search | news | sport | sports | business | politics | opinion | weather
        entertainment | lifestyle | travel | technology | tech | health | science | education | music
        video | videos | photos | world | local | local news | obituaries | archive | archives | shop
        store | blog | about | about us | contact | contact us | contacts | help | faq | faqs | support
        login | log in | sign in | sign up | register | log out | logout | subscribe | account
        my account | profile | settings | more | next | previous | prev | back | top | close | open
        cancel | submit | send | go | ok | yes | no | all | categories | category | topics | sections
        jobs | careers | advertise | advertise with us | feedback | sitemap | site map | feeds | rss
        rss feed | mobile | apps | app | listen live | watch live | watch now | live | latest
        latest news | breaking news | top stories | most popular | most read | trending | trending now
        popular | featured | home page | homepage | main navigation | navigation | footer | header
        skip | loading | print | pdf | download | english | language | languages | calendar | events
        magazine | podcasts | podcast | newsletters | community | forum | forums | members | resources
        services | products | company | team | press | media | gallery | links | edition | us | uk
        crossword | horoscope | puzzles | games | classifieds | real estate | cars | deals | cart
        checkout | wish list | opinion editorial | food | style | fashion | arts | books | movies | tv
        television | radio | theater | theatre
        """
    ),
    BoilerplatePhrases(
      .share,
      anywhere: """
        share this | share on | share to | share via | share it | share with | share article
        share story | share facebook | click to share | click to email | click to print | email this
        e mail this | tweet this | pin it | opens in new window | share tweet | facebook twitter
        facebook tweet | twitter facebook | tweet whatsapp | follow us | follow me | follow on
        like us on | find us on | join us on | connect with us | on facebook | on twitter
        on instagram | copy link | link copied | send to a friend | send to email address | add to
        facebook | recommend this | embed this | share your | save article | save for later
        post was not sent | cannot share posts by email | email check failed
        """,
      alone: """
        share | tweet | pin | email | e mail | whatsapp | facebook | twitter | instagram | linkedin
        pinterest | reddit | youtube | google | tumblr | telegram | messenger | flipboard | snapchat
        follow | like | shares | save | copy | bookmark | digg | stumbleupon | vk | tiktok | x
        """
    ),
    BoilerplatePhrases(
      .consent,
      anywhere: """
        we use cookies | uses cookies | use of cookies | accept cookies | accept all | cookie policy
        cookie settings | cookies policy | manage preferences | manage cookies | cookie preferences
        cookies help us | your privacy | privacy settings | by continuing to use | by continuing to
        browse | by using this site | by using our site | i accept | i agree | got it
        gdpr | your consent | withdraw your consent | our partners | personalised ads
        personalized ads | third party cookies | reject all | do not sell my
        """,
      alone: "cookies | accept | agree | decline | reject | cookie notice"
    ),
    BoilerplatePhrases(
      .commentForm,
      anywhere: """
        leave a reply | leave a comment | leave your comment | post a comment | post your comment
        add a comment | add your comment | write a comment | submit comment | cancel reply
        your email address will not be published | your email address | required fields are marked
        fields are marked | must be logged in | you must log in | log in to comment | to post a comment
        log in to leave | sign in to comment | login to comment | comments are closed | comments closed
        comments off | no comments | be the first to comment | join the conversation | view comments
        show comments | hide comments | read comments | comment on this | responses to | thoughts on
        report abuse | report comment | flag as inappropriate | notify me of | save my name
        my name email and website | comments on | comments for | posted by | comment policy
        comments powered by | blog comments | sort by newest | sort by oldest | newest first
        upvote | reply to | remember me | lost your password | forgot your password
        write a review | leave a review | submit a review | be the first to review
        """,
      alone: """
        comments | comment | reply | replies | name | email | website | url | says | flag | report
        responses | discussion | your name | your email | your comment | message | username | password
        like reply | permalink | edit
        """
    ),
    BoilerplatePhrases(
      .related,
      anywhere: """
        related articles | related stories | related post | related story | related video
        like this story | related posts | related news | related content
        related topics | related links | related coverage | related reading | more from | more on this
        more stories | more news | more in | more like this | you may also like | you might also like
        you may like | you might like | recommended for you | recommended stories | recommended
        articles | read more | read also | also read | see also our | most viewed | most shared
        most commented | most popular | popular stories | popular posts | recent posts
        recent comments | recent articles | recent stories | latest posts | latest stories
        latest from | top stories | trending stories | editors picks | editor s picks | don t miss
        filed under | posted in | tagged with | tags | around the web | from the web
        sponsored links | promoted stories | what to read next | other stories | in this section
        in this article | explore more | learn more | find out more | watch more | continue reading
        """,
      alone: """
        related | tags | tagged | topics | recommended | popular | categories | see also | sponsored
        promoted | trending | recent | more stories | more
        """
    ),
    BoilerplatePhrases(
      .newsletter,
      anywhere: """
        sign up for | sign up to | signup for | subscribe to | subscribe now | subscribe today
        subscribe for | subscribe from | subscribe here | our newsletter | our newsletters
        free newsletter | daily newsletter | weekly newsletter | email newsletter | newsletter signup
        get our | delivered to your inbox | in your inbox | straight to your inbox | your inbox
        mailing list | email updates | email alerts | push notifications | enter your email
        thank you for subscribing | thanks for subscribing | unsubscribe at any time
        become a member | support our journalism | digital subscription | start your subscription
        by submitting this form | you agree to receive | i agree to receive | thanks for signing up
        thank you for signing up | an error processing your | check your inbox | keep an eye on your inbox
        your personal data | revoke this consent | data protection policy | want more stories like
        enter a valid email | an email with the top | opt in box
        already a subscriber | get unlimited access | make a contribution | donate now | get alerts
        """,
      alone: "newsletter | newsletters | subscribe | unsubscribe | donate | sign up | alerts"
    ),
    BoilerplatePhrases(
      .legal,
      anywhere: """
        all rights reserved | rights reserved | copyright | terms of use | terms of service
        terms and conditions | terms conditions | terms of sale | privacy policy | privacy notice
        privacy statement | legal notice | may not be published broadcast rewritten
        may not be reproduced | may not be copied | without permission | reproduction in whole
        code of conduct | code of ethics | editorial guidelines | accessibility statement
        powered by | theme by | designed by | developed by | hosted by | a division of
        trademark | trademarks | registered in england | ad choices | adchoices
        your california privacy rights | page last updated | last modified
        """,
      alone: "privacy | terms | legal | imprint | disclaimer | accessibility | licence | license"
    ),
    BoilerplatePhrases(
      .signature,
      anywhere: """
        this e mail and any attachments | this email and any attachments
        this message and any attachments | intended only for | intended solely for
        intended recipient | you have received this | received this email in error
        received this message in error | confidential and may be privileged
        please consider the environment before | think before you print | sent from my iphone
        sent from my ipad | sent from my | get outlook for | delete this message | virus free
        """
    ),
    BoilerplatePhrases(
      .other,
      anywhere: """
        story continues below | article continues below | continues after advertisement
        continue reading below | advertisement | advertisements | sponsored content
        sponsored by | supported by | ad feedback | hide caption | toggle caption | enlarge this image
        image credit | image source | photo courtesy | may receive a commission
        may earn a commission | earn an affiliate commission | click here to get | get the app
        getty images | image copyright | image caption | media caption | photo credit
        click here to | click here for | read full article | view gallery | download our app
        download the app | download premium | report a typo | report an error
        """,
      alone: """
        for immediate release | press release | news release | media release
        ad | ads | advert | advertisement | advertising | sponsored | promoted | getty images | reuters
        image | photo | caption | promotion | close ad | sponsor | affiliate
        """
    ),
  ]
}
