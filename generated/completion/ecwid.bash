# What bash offers behind ecwid.
# Made from spec/ecwid/openapi.yaml by `python3 -m codegen generate`;
# edit the description, not this file.

# The flags of a command as NAME or NAME:WHAT, and @N for those of another row. WHAT it takes: - nothing, b true or
# false, f a file, p a profile, eN a value of a list, o@N an object with the flags of that row; a comma at the end: several
# of them. + stands before words that are no commands.
_ecwid__row()
{
    case $1 in
    get-specific-app-storage-data) row='store-id key @1' ;;
    update-specific-app-storage-data) row='store-id key @2 @3' ;;
    add-app-storage-data) row='store-id key @2 @3' ;;
    delete-specific-app-storage-data) row='store-id key @1' ;;
    get-app-subscription-status) row='store-id @1' ;;
    cancel-app-subscription) row='store-id namespace @4' ;;
    custom-charge-with-ecwid-billing) row='store-id amount currency:e2 description idempotency-key metadata @1' ;;
    get-all-app-storage-data) row='store-id @1' ;;
    get-batch-status) row='store-id ticket escaped-json:b @1' ;;
    search-batch-requests-by-status) row='store-id status:e3 limit offset @1' ;;
    create-batch-request) row='store-id allow-parallel-mode:b stop-on-first-failure:b deduplication-key group-id @5' ;;
    stop-and-delete-batch-request) row='store-id ticket-id @1' ;;
    stop-batch-request) row='store-id ticket-id group-id escaped-json:b @1' ;;
    upload-category-image) row='store-id category-id external-url @6' ;;
    delete-category-image) row='store-id category-id @1' ;;
    upload-category-image-async) row='store-id category-id external-url @7 @8' ;;
    search-categories) row='store-id keyword parent parent-ids with-subcategories:b hidden-categories:b offset limit lang response-fields product-ids:b @9' ;;
    create-category) row='store-id @10 @8' ;;
    get-category) row='store-id category-id base-url clean-ur-ls:b slugs-without-ids:b lang response-fields product-ids:b hidden-categories:b @1' ;;
    update-category) row='store-id category-id @11 @3' ;;
    delete-category) row='store-id category-id @1' ;;
    get-order-of-categories) row='store-id parent-category @1' ;;
    update-order-of-categories) row='store-id parent-category @12 @3' ;;
    assign-products-to-the-category) row='store-id category-id @13 @8' ;;
    get-order-of-products) row='store-id parent-category @1' ;;
    update-order-of-products) row='store-id parent-category @12 @3' ;;
    unassign-products-from-the-category) row='store-id category-id @13 @8' ;;
    search-categories-by-path) row='store-id path delimeter keyword parent hidden-categories:b base-url clean-ur-ls:b slugs-without-ids:b offset limit lang response-fields product-ids:b @9' ;;
    search-checkout-extra-fields) row='store-id @1' ;;
    create-checkout-extra-field) row='store-id @14 @8' ;;
    get-checkout-extra-field) row='store-id key @1' ;;
    update-checkout-extra-field) row='store-id key @15 @3' ;;
    delete-checkout-extra-field) row='store-id key @1' ;;
    search-customers) row='store-id keyword name email phone city postal-code state-or-province-code country-codes company-name accept-marketing:b lang customer-group-ids min-order-count max-order-count min-sales-value max-sales-value purchased-product-ids b2b-b2c:e4 tax-exempt:b created-from created-to updated-from updated-to sort-by:e5 offset limit response-fields @9' ;;
    create-customer) row='store-id @16 @8' ;;
    search-customer-contacts) row='store-id customer-id @1' ;;
    create-customer-contact) row='store-id customer-id @17 @8' ;;
    get-customer-contact) row='store-id customer-id contact-id @1' ;;
    update-customer-contact) row='store-id customer-id contact-id @18 @3' ;;
    delete-customer-contact) row='store-id customer-id contact-id @1' ;;
    search-customer-extra-fields) row='store-id @1' ;;
    create-customer-extra-field) row='store-id @19 @8' ;;
    get-customer-extra-field) row='store-id extrafield-key @1' ;;
    update-customer-extra-field) row='store-id extrafield-key @20 @3' ;;
    delete-customer-extra-field) row='store-id extrafield-key @1' ;;
    search-customer-groups) row='store-id customer-group-id keyword offset limit response-fields @9' ;;
    create-customer-group) row='store-id @21 @8' ;;
    get-customer-group) row='store-id group-id response-fields @1' ;;
    update-customer-group) row='store-id group-id @22 @3' ;;
    delete-customer-group) row='store-id group-id @1' ;;
    get-customer) row='store-id customer-id response-fields @1' ;;
    update-customer) row='store-id customer-id @23 @3' ;;
    delete-customer) row='store-id customer-id @1' ;;
    country-codes) row='store-id with-states:b lang @1' ;;
    currency-codes) row='store-id lang @1' ;;
    currency-codes-by-country) row='store-id lang country-code @1' ;;
    state-codes-by-country) row='store-id lang country-code @1' ;;
    tax-classes-by-country) row='store-id lang country-code @1' ;;
    search-discount-coupons) row='store-id offset limit code discount-type:e6 availability:e7 created-from created-to updated-from updated-to response-fields @9' ;;
    create-discount-coupon) row='store-id @24 @8' ;;
    get-discount-coupon) row='store-id discount-coupon-id response-fields @1' ;;
    update-discount-coupon) row='store-id discount-coupon-id @25 @3' ;;
    delete-discount-coupon) row='store-id discount-coupon-id @1' ;;
    search-promotions) row='store-id response-fields offset limit @9' ;;
    create-promotion) row='store-id @26 @8' ;;
    update-promotion) row='store-id promotion-id @27 @3' ;;
    delete-promotion) row='store-id promotion-id @1' ;;
    purchase-domain) row='store-id @28 @8' ;;
    reset-domain-password) row='store-id domain-name send-to:e8 sub-user @4' ;;
    search-store-domains) row='store-id response-fields @1' ;;
    update-store-domains) row='store-id @29 @3' ;;
    send-domain-verification-email) row='store-id domain-name @4' ;;
    clone-instant-site) row='store-id @30 @31' ;;
    discard-instant-site-changes) row='store-id @32' ;;
    get-instant-site-api-token-in-instant-site) row='grant-type:e9 site-id @1' ;;
    get-instant-site-api-token) row='grant-type:e9 site-id @1' ;;
    get-instant-site-profile) row='store-id @1' ;;
    get-list-of-instant-site-pages) row='store-id published:b @1' ;;
    create-instant-site-page) row='store-id @33 @8' ;;
    update-instant-site-page) row='store-id page-id @34 @3' ;;
    delete-instant-site-page) row='store-id page-id @1' ;;
    get-instant-site-profile-apiv1) row='store-id @1' ;;
    update-instant-site-profile) row='store-id @35 @36' ;;
    create-instant-site-profile) row='store-id @37 @36' ;;
    search-instant-site-redirects) row='store-id keyword offset limit @9' ;;
    create-instant-site-redirect) row='store-id @38 @8' ;;
    get-instant-site-redirect) row='store-id redirect-id @1' ;;
    update-instant-site-redirect) row='store-id redirect-id @39 @3' ;;
    get-instant-site-text-labels) row='store-id @1' ;;
    get-list-of-instant-site-themes) row='store-id @1' ;;
    create-instant-site-theme) row='store-id @40 @8' ;;
    update-instant-site-theme) row='store-id theme-id @40 @3' ;;
    delete-instant-site-theme) row='store-id theme-id @1' ;;
    get-current-instant-site-theme) row='store-id @1' ;;
    update-current-instant-site-theme) row='store-id @40 @3' ;;
    get-instant-site-tiles-list) row='store-id published:b page-id lang @1' ;;
    update-instant-site-tiles-list) row='store-id @41 @36' ;;
    create-instant-site-tile) row='store-id @42 @31' ;;
    get-instant-site-tile) row='store-id tile-id @1' ;;
    update-instant-site-tile) row='store-id tile-id @43 @36' ;;
    delete-instant-site-tile) row='store-id tile-id @32' ;;
    get-instant-site-tile-config-by-type) row='store-id config-type:e10 @1' ;;
    get-instant-site-tile-showcases) row='store-id @1' ;;
    get-list-of-buckets-for-tile-images) row='store-id @1' ;;
    get-tile-image-upload-result) row='store-id image-id @1' ;;
    upload-instant-site-tile-image) row='store-id tile-id @44 @8' ;;
    publish-instant-site-changes) row='store-id @32' ;;
    convert-abandoned-cart-to-order) row='store-id cart-id @1' ;;
    get-abandoned-cart) row='store-id cart-id response-fields @1' ;;
    update-abandoned-cart) row='store-id cart-id @45 @3' ;;
    search-abandoned-carts) row='store-id show-hidden:b total-from total-to created-from created-to updated-from updated-to email customer-id limit offset response-fields @9' ;;
    calculate-order-details) row='store-id @46 @8' ;;
    search-orders) row='store-id ids offset limit keywords email customer-id product-id total-from total-to created-from created-to updated-from updated-to pickup-time-from pickup-time-to shipping-method fulfillment-status:e11, payment-method payment-module payment-status:e12, accept-marketing:b contains-preorder-items:b coupon-code subscription-id referer-id response-fields @9' ;;
    create-order) row='store-id @47 @8' ;;
    get-order) row='store-id order-id response-fields @1' ;;
    update-order) row='store-id order-id @48 @3' ;;
    delete-order) row='store-id order-id @1' ;;
    get-last-order) row='store-id response-fields @1' ;;
    get-repeat-order-url) row='store-id order-id @1' ;;
    search-order-extra-fields) row='store-id order-id @1' ;;
    add-extra-fields-to-order) row='store-id order-id @49 @8' ;;
    update-order-extra-field) row='store-id order-id extra-field-id @50 @3' ;;
    delete-order-extra-field) row='store-id order-id extra-field-id @1' ;;
    generate-tax-invoice-for-order) row='store-id order-id @1' ;;
    get-order-receipt-pdf) row='store-id order-id @51' ;;
    get-tax-invoices-for-order) row='store-id order-id response-fields @1' ;;
    get-order-status) row='store-id status-id @1' ;;
    update-custom-order-status) row='store-id status-id:e13 @52 @3' ;;
    search-order-statuses) row='store-id @1' ;;
    get-recurring-subscription) row='store-id subscription-id @1' ;;
    update-recurring-subscription) row='store-id subscription-id @53 @3' ;;
    search-recurring-subscriptions) row='store-id id created-from created-to cancelled-from cancelled-to updated-from updated-to customer-id status:e14 next-charge-from next-charge-to recurring-interval:e15 recurring-interval-count product-id email order-id order-total order-created-from order-created-to limit offset sort-by:e16 @9' ;;
    search-payment-options) row='store-id lang @1' ;;
    create-payment-option) row='store-id @54 @8' ;;
    get-payment-option) row='store-id payment-option-id lang @1' ;;
    update-payment-option) row='store-id payment-option-id @55 @3' ;;
    delete-payment-option) row='store-id payment-option-id @1' ;;
    adjust-product-stock) row='store-id product-id check-low-stock-notification:b @56 @8' ;;
    search-products) row='store-id product-id sku keyword search-method:e17 external-reference-id category categories include-products-from-subcategories:b price-from price-to created-from created-to updated-from updated-to sort-by:e18 enabled:b is-gift-card:b in-stock:b discounts-allowed:b visible-in-storefront:b is-customer-set-price:b onsale:e19 inventory:e20 base-url clean-urls:b slugs-without-ids:b option-option-name attribute-attribute-name enabled-manual-taxes tax-class-codes offset limit response-fields @9' ;;
    create-product) row='store-id save-combinations:b @57 @8' ;;
    delete-all-products) row='store-id @32' ;;
    get-product) row='store-id product-id base-url clean-urls:b slugs-without-ids:b lang response-fields @1' ;;
    update-product) row='store-id product-id save-combinations:b @58 @3' ;;
    delete-product) row='store-id product-id @1' ;;
    get-product-filters) row='store-id filter-fields @59 @8' ;;
    get-recently-used-product-swatches) row='store-id @1' ;;
    download-product-file) row='store-id product-id file-id @51' ;;
    change-product-file-description) row='store-id product-id file-id @60 @8' ;;
    delete-product-file) row='store-id product-id file-id @1' ;;
    upload-product-file) row='store-id product-id file-name description external-url @1' ;;
    delete-all-product-files) row='store-id product-id @1' ;;
    bulk-update-product-images-and-videos) row='store-id product-id @61 @31' ;;
    upload-gallery-product-image) row='store-id product-id file-name external-url @6' ;;
    delete-all-gallery-product-images) row='store-id product-id @1' ;;
    delete-gallery-product-image) row='store-id product-id gallery-image-id @1' ;;
    delete-gallery-product-video) row='store-id product-id gallery-video-id @1' ;;
    upload-main-product-image) row='store-id product-id external-url @6' ;;
    delete-main-product-image) row='store-id product-id @1' ;;
    upload-main-product-video) row='store-id product-id url @1' ;;
    delete-main-product-video) row='store-id product-id @1' ;;
    download-gallery-product-video) row='store-id product-id gallery-video-id @1' ;;
    upload-cover-for-gallery-video) row='store-id product-id gallery-video-id external-url @6' ;;
    upload-gallery-product-image-async) row='store-id product-id @7 @8' ;;
    upload-gallery-product-video) row='store-id product-id url @1' ;;
    upload-main-product-image-async) row='store-id product-id @7 @8' ;;
    bulk-update-delete-product-reviews) row='store-id @62 @8' ;;
    update-product-review-status) row='store-id review-id @63 @3' ;;
    delete-product-review) row='store-id review-id @1' ;;
    get-product-reviews-stats) row='store-id @1' ;;
    search-product-reviews) row='store-id status:e21 rating order-id product-id review-id created-from created-to updated-from updated-to sort-by:e22 keyword response-fields offset limit @9' ;;
    search-product-types) row='store-id @1' ;;
    create-product-type) row='store-id @64 @8' ;;
    get-product-type) row='store-id class-id @1' ;;
    update-product-type-and-attributes) row='store-id class-id @65 @3' ;;
    delete-product-type) row='store-id class-id @1' ;;
    adjust-product-variation-stock) row='store-id product-id combination-id check-low-stock-notification:b @56 @8' ;;
    search-product-variations) row='store-id product-id lang response-fields @1' ;;
    create-product-variation) row='store-id product-id @66 @8' ;;
    delete-all-product-variations) row='store-id product-id @1' ;;
    get-product-variation) row='store-id product-id combination-id lang response-fields @1' ;;
    update-product-variation) row='store-id product-id combination-id check-low-stock-notification:b @67 @3' ;;
    delete-product-variation) row='store-id product-id combination-id @1' ;;
    upload-product-variation-image) row='store-id product-id combination-id external-url @6' ;;
    delete-product-variation-image) row='store-id product-id combination-id @1' ;;
    upload-product-variation-image-async) row='store-id product-id combination-id @7 @8' ;;
    search-product-brands) row='store-id limit offset sort-by:e23 hidden-brands:b lang base-url clean-ur-ls:b @9' ;;
    search-shipping-options) row='store-id lang @1' ;;
    create-shipping-option) row='store-id @68 @8' ;;
    update-shipping-option) row='store-id shipping-option-id @69 @3' ;;
    delete-shipping-option) row='store-id shipping-option-id @1' ;;
    resend-staff-account-invite) row='store-id @70 @8' ;;
    cancel-staff-account-invite) row='store-id @70 @8' ;;
    search-staff-accounts) row='store-id response-fields @1' ;;
    create-staff-account) row='store-id @71 @8' ;;
    get-staff-account) row='store-id staff-account-id response-fields @1' ;;
    update-staff-account) row='store-id staff-account-id @72 @3' ;;
    delete-staff-account) row='store-id staff-account-id @1' ;;
    get-staff-account-scopes) row='store-id @1' ;;
    upload-store-logo-image) row='store-id logo:e24 external-url @1' ;;
    delete-store-logo-image) row='store-id logo:e24 @1' ;;
    get-store-profile) row='store-id show-extended-info:b lang get-report-availability-status:b get-store-vertical:b response-fields @1' ;;
    update-store-profile) row='store-id @73 @3' ;;
    get-deleted-items-history) row='store-id entity:e25 from-date to-date offset limit @9' ;;
    get-latest-store-update-stats) row='store-id reviews-updates-required:b domains-required:b subscription-required:b product-count-required:b category-count-required:b @1' ;;
    get-store-reports) row='store-id report-type:e26 started-from ended-at time-scale-value:e27 compare-period:e28 @1' ;;
    get-page-slug-and-static-code) row='store-id slug store-root-page:b get-static-content:b lang base-url clean-urls:b slugs-without-ids:b tplvar international-pages response-fields @1' ;;
    static-code-for-category-page) row='store-id category-id lang base-url clean-urls:b tplvar international-pages response-fields @1' ;;
    static-code-for-home-page) row='store-id lang base-url clean-urls:b tplvar international-pages response-fields @1' ;;
    static-code-for-product-page) row='store-id product-id lang base-url clean-urls:b tplvar international-pages response-fields @1' ;;
    search-domains-for-purchase) row='store-id keyword @1' ;;
    +api) row='query header body:f content-type fields timeout retries config:f profile:p verbose:- dry-run:- print-curl:- print-c:- help:-' ;;
    +bulk) row='input:f input-format:e29 delimiter null-text plan:- output:e30 max-errors skip-invalid:- allow-duplicates:- shard confirm:- journal:f sync-interval resume:- retry-failed:- settle rate in-flight quiet:- via:e31 skip-unchanged:- allow-unknown:- timeout retries config:f profile:p verbose:- help:-' ;;
    +config) row='config:f profile:p' ;;
    +edit) row='yes:- allow-unknown:- timeout retries config:f profile:p verbose:- dry-run:- help:-' ;;
    @1) row='output:e1 fields allow-unknown:- timeout retries config:f profile:p verbose:- dry-run:- print-curl:- print-c:- help:-' ;;
    @2) row='value' ;;
    @3) row='body:f null output:e1 fields allow-unknown:- only-changes:- timeout retries config:f profile:p verbose:- dry-run:- print-curl:- print-c:- help:-' ;;
    @4) row='output:e1 allow-unknown:- timeout retries config:f profile:p verbose:- dry-run:- print-curl:- print-c:- help:-' ;;
    @5) row='body:f output:e1 fields allow-unknown:- timeout retries config:f profile:p verbose:- dry-run:- print-curl:- print-c:- help:-' ;;
    @6) row='body:f content-type output:e1 fields allow-unknown:- timeout retries config:f profile:p verbose:- dry-run:- print-curl:- print-c:- help:-' ;;
    @7) row='url width height external-id alt:o@74' ;;
    @8) row='body:f null output:e1 fields allow-unknown:- timeout retries config:f profile:p verbose:- dry-run:- print-curl:- print-c:- help:-' ;;
    @9) row='output:e1 fields all:- max-items allow-unknown:- timeout retries config:f profile:p verbose:- dry-run:- print-curl:- print-c:- help:-' ;;
    @10) row='parent-id product-ids order-by name name-translated description description-translated seo-title seo-title-translated seo-description seo-description-translated enabled:b custom-slug external-reference-id' ;;
    @11) row='parent-id product-ids order-by name name-translated description description-translated seo-title seo-title-translated seo-description seo-description-translated enabled:b custom-slug external-reference-id' ;;
    @12) row='sorted-ids' ;;
    @13) row='product-ids' ;;
    @14) row='key title title-translated type:e32 text-placeholder text-placeholder-translated available:b required:b checkout-display-section:e33 order-details-display-section:e34 show-in-invoice:b show-in-notifications:b value value-translated subtitle subtitle-translated tip tip-translated show-for-payment-method-ids show-for-shipping-method-ids show-for-country options datepicker-options:o@75 overrides:o@76 order-by shown-on-order-details:b save-to-customer-profile:b' ;;
    @15) row='title title-translated type:e32 text-placeholder text-placeholder-translated available:b required:b checkout-display-section:e33 order-details-display-section:e34 show-in-invoice:b show-in-notifications:b value value-translated subtitle subtitle-translated tip tip-translated show-for-payment-method-ids show-for-shipping-method-ids show-for-country options datepicker-options:o@75 overrides:o@76 order-by shown-on-order-details:b save-to-customer-profile:b' ;;
    @16) row='email name password billing-person:o@77 shipping-addresses contacts customer-group-id customer-group-name b2b-b2c:e4 tax-id tax-id-valid:b tax-exempt:b accept-marketing:b lang private-admin-notes' ;;
    @17) row='contact handle note type:e35 default:b order-by' ;;
    @18) row='contact handle note type:e35 default:b order-by' ;;
    @19) row='title type:e36 shown-on-order-details:b' ;;
    @20) row='title type:e36 shown-on-order-details:b' ;;
    @21) row='name external-reference-id' ;;
    @22) row='name external-reference-id' ;;
    @23) row='email name billing-person:o@77 shipping-addresses contacts customer-group-id customer-group-name tax-id tax-id-valid:b tax-exempt:b accept-marketing:b lang private-admin-notes' ;;
    @24) row='name code discount-type:e6 status:e7 discount launch-date expiration-date total-limit uses-limit:e37 application-limit:e38 creation-date update-date order-count catalog-limit:o@78 shipping-limit:o@79' ;;
    @25) row='name code discount-type:e6 status:e7 discount launch-date expiration-date total-limit uses-limit:e37 application-limit:e38 creation-date update-date order-count catalog-limit:o@78 shipping-limit:o@79' ;;
    @26) row='name discount-base:e39 enabled:b discount-type:e40 amount triggers:o@80 targets:o@81 external-reference-id' ;;
    @27) row='name discount-base:e39 enabled:b discount-type:e40 amount triggers:o@80 targets:o@81 external-reference-id' ;;
    @28) row='domain-name first-name last-name email street city country-code postal-code state-or-province-code phone company-name' ;;
    @29) row='instant-site-domain:o@82 purchased-domains' ;;
    @30) row='source draft:b' ;;
    @31) row='body:f null output:e1 allow-unknown:- timeout retries config:f profile:p verbose:- dry-run:- print-curl:- print-c:- help:-' ;;
    @32) row='output:e1 timeout retries config:f profile:p verbose:- dry-run:- print-curl:- print-c:- help:-' ;;
    @33) row='title url-path visible:b visible-header:b visible-footer:b visible-announcement-bar:b seo-title seo-description share-image indexed:b is-available-to-edit:b tile-ids' ;;
    @34) row='title url-path visible:b visible-header:b visible-footer:b visible-announcement-bar:b seo-title seo-description share-image indexed:b is-available-to-edit:b tile-ids' ;;
    @35) row='locale enabled-languages store-name country-code postal-code email date-format time-format timezone-offset-in-minutes' ;;
    @36) row='body:f null output:e1 allow-unknown:- only-changes:- timeout retries config:f profile:p verbose:- dry-run:- print-curl:- print-c:- help:-' ;;
    @37) row='locale enabled-languages store-name country-code postal-code email date-format time-format timezone-offset-in-minutes' ;;
    @38) row='from-url to-url' ;;
    @39) row='from-url to-url' ;;
    @40) row='colors:o@83' ;;
    @41) row='tiles' ;;
    @42) row='tile-showcase-item-id tile-category-type:e41 tile-order use-tile-showcase:b tile:o@84 page-id' ;;
    @43) row='id tile-name content design visibility:b order has-changes:b' ;;
    @44) row='accept-header:e42' ;;
    @45) row='hidden:b taxes-on-shipping b2b-b2c:e4 customer-requested-invoice:b customer-fiscal-code electronic-invoice-pec-email electronic-invoice-sdi-code' ;;
    @46) row='email ip-address customer-id customer-tax-exempt:b discount-coupon:o@85 discount-info billing-person:o@77 shipping-person:o@77 custom-surcharges items gift-card-code handling-fee:o@86 shipping-option:o@87 payment-options-details:o@88' ;;
    @47) row='subtotal total email fulfillment-status:e11 payment-status:e12 payment-module payment-method tax gift-card-redemption total-before-gift-card-redemption customer-tax-exempt:b customer-tax-id customer-tax-id-valid:b reversed-tax-applied:b b2b-b2c:e4 customer-requested-invoice:b customer-fiscal-code electronic-invoice-pec-email electronic-invoice-sdi-code ip-address referer-url order-comments volume-discount membership-based-discount total-and-membership-based-discount custom-discount discount coupon-discount discount-info discount-coupon:o@85 custom-surcharges global-referer customer-id customer-group customer-group-id items shipping-person:o@77 billing-person:o@77 shipping-option:o@87 handling-fee:o@86 additional-info payment-params extra-fields:o@89 order-extra-fields hidden:b tracking-number payment-message external-transaction-id affiliate-id credit-card-status:o@90 private-admin-notes pickup-time taxes-on-shipping accept-marketing:b referer-id disable-all-customer-notifications:b external-fulfillment:b external-order-id prices-include-tax:b utm-data utm-data-sets lang create-date' ;;
    @48) row='subtotal total gift-card-redemption total-before-gift-card-redemption email payment-module payment-method tax customer-tax-exempt:b customer-tax-id customer-tax-id-valid:b reversed-tax-applied:b b2b-b2c:e4 customer-requested-invoice:b customer-fiscal-code electronic-invoice-pec-email electronic-invoice-sdi-code ip-address payment-status:e12 fulfillment-status:e11 referer-url order-comments volume-discount membership-based-discount total-and-membership-based-discount custom-discount discount coupon-discount discount-info discount-coupon:o@85 custom-surcharges global-referer customer-id customer-group customer-group-id items shipping-person:o@77 billing-person:o@77 shipping-option:o@87 handling-fee:o@86 additional-info payment-params extra-fields:o@89 order-extra-fields hidden:b tracking-number payment-message external-transaction-id affiliate-id credit-card-status:o@90 private-admin-notes pickup-time taxes-on-shipping accept-marketing:b referer-id disable-all-customer-notifications:b external-fulfillment:b external-order-id prices-include-tax:b utm-data utm-data-sets lang' ;;
    @49) row='id value customer-input-type:e43 title order-details-display-section:e44 order-by show-in-notifications:b show-in-invoice:b' ;;
    @50) row='value title order-details-display-section:e44 order-by show-in-notifications:b show-in-invoice:b' ;;
    @51) row='output:f timeout retries config:f profile:p verbose:- dry-run:- print-curl:- print-c:- help:-' ;;
    @52) row='enabled:b send-notification-when-status-is-assigned:b name name-translations' ;;
    @53) row='charge-settings:o@91 next-charge status:e14' ;;
    @54) row='enabled:b configured:b checkout-title checkout-title-translated checkout-description payment-processor-id payment-processor-title order-by app-client-id payment-surcharges:o@92 instructions-for-customer:o@93 shipping-settings:o@94' ;;
    @55) row='enabled:b configured:b checkout-title checkout-title-translated checkout-description payment-processor-id payment-processor-title order-by app-client-id payment-surcharges:o@92 instructions-for-customer:o@93 shipping-settings:o@94' ;;
    @56) row='quantity-delta' ;;
    @57) row='sku quantity unlimited:b in-stock:b name name-translated price tax:o@95 wholesale-prices compare-to-price lowest-price-settings:o@96 is-shipping-required:b weight custom-slug product-class-id enabled:b options warning-limit fixed-shipping-rate-only:b fixed-shipping-rate shipping:o@97 description description-translated category-ids default-category-id seo-title seo-title-translated seo-description seo-description-translated attributes files related-products:o@98 combinations dimensions:o@99 volume show-on-frontpage is-gift-card:b subtitle subtitle-translated discounts-allowed:b external-reference-id out-of-stock-visibility-behaviour:e45 min-purchase-quantity max-purchase-quantity reviews-collecting-allowed:b composite-parents composite-components cost-price volume-unit' ;;
    @58) row='sku quantity unlimited:b in-stock:b name name-translated price tax:o@95 wholesale-prices compare-to-price lowest-price-settings:o@96 is-shipping-required:b weight custom-slug product-class-id enabled:b options warning-limit fixed-shipping-rate-only:b fixed-shipping-rate shipping:o@97 description description-translated category-ids default-category-id seo-title seo-title-translated seo-description seo-description-translated attributes files related-products:o@98 combinations dimensions:o@99 volume show-on-frontpage is-gift-card:b subtitle subtitle-translated discounts-allowed:b external-reference-id out-of-stock-visibility-behaviour:e45 min-purchase-quantity max-purchase-quantity reviews-collecting-allowed:b cost-price volume-unit name-your-price-enabled:b price-default-tier custom-price-tiers ribbon:o@100' ;;
    @59) row='params:o@101' ;;
    @60) row='description' ;;
    @61) row='main-media:o@102 gallery-media' ;;
    @62) row='select-mode:e46 delete:b new-status:e21 review-ids current-filters:o@103' ;;
    @63) row='status:e21' ;;
    @64) row='name attributes' ;;
    @65) row='name attributes' ;;
    @66) row='options sku thumbnail-url image-url small-thumbnail-url hd-thumbnail-url original-image-url in-stock:b quantity unlimited:b price default-displayed-price default-displayed-price-formatted lowest-price lowest-price-settings:o@96 default-displayed-lowest-price default-displayed-lowest-price-formatted dimensions:o@99 wholesale-prices weight volume warning-limit attributes compare-to-price min-purchase-quantity max-purchase-quantity out-of-stock-visibility-behaviour:e45 alt:o@104 cost-price is-shipping-required:b' ;;
    @67) row='options sku thumbnail-url image-url small-thumbnail-url hd-thumbnail-url original-image-url in-stock:b quantity unlimited:b price default-displayed-price default-displayed-price-formatted lowest-price lowest-price-settings:o@96 default-displayed-lowest-price default-displayed-lowest-price-formatted dimensions:o@99 wholesale-prices weight volume warning-limit attributes compare-to-price min-purchase-quantity max-purchase-quantity out-of-stock-visibility-behaviour:e45 alt:o@104 cost-price is-shipping-required:b' ;;
    @68) row='title title-translated enabled:b orderby fulfilment-type:e47 minimum-order-subtotal destination-zone:o@105 delivery-time-days description description-translated carrier carrier-methods rates-calculation-type:e48 shipping-cost-markup flat-rate:o@106 rates-table:o@107 app-client-id pickup-instruction pickup-instruction-translated pickup-precision-type:e49 scheduled-pickup:b fulfillment-time-in-minutes business-hours business-hours-limitation-type:e50 scheduled:b scheduled-time-precision-type:e49 time-slot-length-in-minutes allow-same-day-delivery:b cutoff-time-for-same-day-delivery availability-period:e51 blackout-dates estimated-shipping-time-at-checkout-settings:o@108 carrier-settings:o@109' ;;
    @69) row='title title-translated enabled:b orderby fulfilment-type:e47 minimum-order-subtotal destination-zone:o@105 delivery-time-days description description-translated carrier carrier-methods carrier-settings:o@109 rates-calculation-type:e48 shipping-cost-markup flat-rate:o@106 rates-table:o@107 app-client-id pickup-instruction pickup-instruction-translated pickup-precision-type:e49 scheduled-pickup:b fulfillment-time-in-minutes business-hours business-hours-limitation-type:e50 scheduled:b scheduled-time-precision-type:e49 time-slot-length-in-minutes allow-same-day-delivery:b cutoff-time-for-same-day-delivery availability-period:e51 blackout-dates estimated-shipping-time-at-checkout-settings:o@108' ;;
    @70) row='email' ;;
    @71) row='email staff-scopes' ;;
    @72) row='email staff-scopes' ;;
    @73) row='general-info:o@110 account:o@111 settings:o@112 mail-notifications:o@113 phone-notifications:o@114 company:o@77 formats-and-units:o@115 languages:o@116 shipping:o@117 zones taxes tax-settings:o@118 business-registration-id:o@119 legal-pages-settings:o@120 design-settings product-filters-settings:o@121 order-invoice-settings:o@122 social-links-settings:o@123 registration-answers:o@124 tips-settings:o@125' ;;
    @74) row='main translations translated' ;;
    @75) row='min-date max-date showtime:b increment-minute-by limit-available-hours-weekly disallow-dates' ;;
    @76) row='conditions:o@126 fields-to-override:o@75' ;;
    @77) row='id name first-name last-name company-name email street city country-code country-name postal-code state-or-province-code state-or-province-name phone' ;;
    @78) row='products categories' ;;
    @79) row='shipping-methods' ;;
    @80) row='start-date end-date customer-groups subtotal min-product-quantity-in-cart max-product-quantity-in-cart categories excluded-categories products excluded-products combinations excluded-combinations recurring:b recurrence-settings:o@127 all:b' ;;
    @81) row='categories excluded-categories products excluded-products combinations excluded-combinations attributes min-discounted-product-quantity max-discounted-product-quantity shipping-methods' ;;
    @82) row='primary-instant-site-domain primary-instant-site-domain-status:e52 ecwid-subdomain instant-site-ip-address instant-site-url third-party-vendor-domain' ;;
    @83) row='color-a color-b color-c color-d color-e color-f' ;;
    @84) row='id type:e53 role:e54 tile-name source-id content external-content design visibility:b order has-changes:b features-enabled' ;;
    @85) row='id name code discount-type:e6 status:e7 discount launch-date expiration-date total-limit uses-limit:e37 application-limit:e38 creation-date update-date order-count catalog-limit:o@78 shipping-limit:o@79 repeat-customer-only:b' ;;
    @86) row='name value description value-without-tax taxes' ;;
    @87) row='shipping-carrier-name shipping-method-name shipping-method-id shipping-rate shipping-rate-without-tax estimated-transit-time is-pickup:b pickup-instruction fulfillment-type:e55 time-slot-length-in-minutes discount:o@128 is-shipping-limit:b' ;;
    @88) row='payment-id' ;;
    @89) row='ecwid-order-delivery-time-interval-start ecwid-order-delivery-time-interval-end ecwid-order-delivery-time-display-format:e56' ;;
    @90) row='avs-message cvv-message' ;;
    @91) row='recurring-interval:e15 recurring-interval-count subscription-price-with-sign-up-fee subscription-price-with-sign-up-fee-formatted sign-up-fee sign-up-fee-formatted' ;;
    @92) row='type:e57 value' ;;
    @93) row='instructions-title instructions instructions-translated' ;;
    @94) row='enabled-shipping-methods' ;;
    @95) row='taxable:b enabled-manual-taxes tax-class-code' ;;
    @96) row='lowest-price-enabled:b manual-lowest-price default-displayed-manual-lowest-price default-displayed-manual-lowest-price-formatted' ;;
    @97) row='type:e58 method-markup flat-rate disabled-methods enabled-methods' ;;
    @98) row='product-ids related-category:o@129' ;;
    @99) row='length width height' ;;
    @100) row='text color' ;;
    @101) row='filter-fields enabled filter-facet-limit include-products-from-subcategories lang' ;;
    @102) row='video-url image-url' ;;
    @103) row='review-id product-id order-id rating status:e59 search-keyword created-from created-to' ;;
    @104) row='main translated' ;;
    @105) row='name country-codes state-or-province-codes post-codes geo-polygons' ;;
    @106) row='rate-type:e57 rate' ;;
    @107) row='table-based-on:e60 rates' ;;
    @108) row='estimated-delivery-date-at-checkout-enabled:b estimated-transit-time-in-days fulfillment-time-in-days cutoff-time-for-same-day-packing shipping-business-days delivery-days' ;;
    @109) row='default-carrier-account-enabled:b default-postage-dimensions:o@99' ;;
    @110) row='store-id profile-id store-url starter-site:o@130 website-platform' ;;
    @111) row='account-name account-nick-name account-email available-features registration-date limits-and-restrictions:o@131 brand-name support-email itunes-subscriptions-available:b google-play-subscriptions-available:b track-storefront-stats:b paid:b' ;;
    @112) row='closed:b store-name store-description invoice-logo-url email-logo-url google-remarketing-enabled:b google-analytics-id fb-pixel-id order-comments-enabled:b order-comments-caption order-comments-caption-translated order-comments-required:b ask-zip-code:b show-price-per-unit:b hide-out-of-stock-products-in-storefront:b ask-company-name:b favorites-enabled:b product-reviews-feature-enabled:b default-product-sort-order:e61 default-all-products-view-sort-order:e61 abandoned-sales:o@132 sale-price:o@133 show-accept-marketing-checkbox:b accept-marketing-checkbox-default-value:b accept-marketing-checkbox-custom-text accept-marketing-checkbox-custom-text-translated ask-consent-to-track-in-storefront:b snap-pixel-id pinterest-tag-id google-tag-id google-event-id recurring-subscriptions-settings:o@134 allow-preorders-for-out-of-stock-products:b link-up-enabled:b store-description-translated product-sort-order-in-cart wix-external-tracking-enabled:b open-bag-on-addition:b require-phone-on-checkout:b ask-tax-id:b google-product-category google-product-category-name product-condition show-cost-price-in-control-panel:b root-category-seo-title root-category-seo-title-translated root-category-seo-description root-category-seo-description-translated show-repeat-order-button:b' ;;
    @113) row='admin-notification-emails customer-order-messages:o@135 admin-messages:o@136 customer-marketing-messages:o@137' ;;
    @114) row='admin-notification-phones' ;;
    @115) row='currency currency-prefix currency-suffix currency-precision currency-group-separator:e62 currency-decimal-separator:e63 currency-truncate-zero-fractional:b currency-rate weight-unit:e64 weight-precision weight-group-separator:e62 weight-decimal-separator:e63 weight-truncate-zero-fractional:b date-format:e65 time-format:e66 timezone dimensions-unit:e67 order-number-prefix order-number-suffix order-number-min-digits-amount order-number-next-number address-format:o@138 volume-unit' ;;
    @116) row='enabled-languages facebook-preferred-locale default-language' ;;
    @117) row='handling-fee:o@86' ;;
    @118) row='automatic-tax-enabled:b taxes prices-include-tax:b tax-exempt-business:b uk-vat-registered:b eu-ioss-enabled:b tax-on-shipping-calculation-scheme:e68 b2b-b2c:e4 electronic-invoice-fields-at-checkout-enabled:b' ;;
    @119) row='name value' ;;
    @120) row='require-terms-agreement-at-checkout:b legal-pages' ;;
    @121) row='enabled-in-storefront:b filter-sections' ;;
    @122) row='display-order-invoices:b attach-invoice-to-order-email-notifications:e69 invoice-logo-url' ;;
    @123) row='facebook:o@139 instagram:o@139 twitter:o@139 youtube:o@139 vk:o@139 pinterest:o@139' ;;
    @124) row='already-selling:e70 goods:e71 other-goods for-someone:e72 website:e72 platform:e73 custom-platform use-for shop-ease cost-attitude pos sales-channels ecom' ;;
    @125) row='enabled:b type:e57 options default-option custom-tip-settings:o@140 title subtitle title-translated subtitle-translated' ;;
    @126) row='shipping-method' ;;
    @127) row='active-days:e74, active-day-start-time active-day-end-time' ;;
    @128) row='id value type:e75 base:e76 order-total description applies-to-items applies-to-order-items triggered-by-order-items applies-to-shipping-method-id' ;;
    @129) row='enabled:b category-id product-count' ;;
    @130) row='ecwid-subdomain custom-domain generated-url store-logo-url ecwid-subdomain-suffix slugs-without-ids-enabled:b' ;;
    @131) row='' ;;
    @132) row='auto-abandoned-sales-recovery:b' ;;
    @133) row='display-on-product-list:b old-price-label old-price-label-translated display-discount:e77 display-lowest-price:b' ;;
    @134) row='show-recurring-subscriptions-in-control-panel:b supported-payment-methods-statuses:o@141' ;;
    @135) row='order-confirmation:o@142 order-status-changed:o@142 order-is-ready-for-pickup:o@142 download-egoods:o@142 order-shipped:o@142 order-delivered:o@142' ;;
    @136) row='new-order-placed:o@142 low-stock-notification:o@142 weekly-stats-report:o@142' ;;
    @137) row='abandoned-cart-recovery:o@142 favorite-products-reminder:o@142 feedback-request:o@142 customer-loyalty-appreciation:o@142 inactive-customer-reminder:o@142 purchase-anniversary:o@142' ;;
    @138) row='plain multiline' ;;
    @139) row='url' ;;
    @140) row='enabled:b' ;;
    @141) row='' ;;
    @142) row='enabled:b marketing-block-enabled:b discount-coupon-id' ;;
    *) return 1 ;;
    esac
}

# What may stand behind a word that is no command; leads: that is a command, whose flags follow, but not its options.
_ecwid__behind()
{
    case $1 in
    api) behind='GET HEAD POST PUT PATCH DELETE OPTIONS' leads= ;;
    bulk) behind='update-specific-app-storage-data add-app-storage-data delete-specific-app-storage-data cancel-app-subscription custom-charge-with-ecwid-billing create-batch-request stop-and-delete-batch-request stop-batch-request delete-category-image upload-category-image-async create-category update-category delete-category update-order-of-categories assign-products-to-the-category update-order-of-products unassign-products-from-the-category create-checkout-extra-field update-checkout-extra-field delete-checkout-extra-field create-customer create-customer-contact update-customer-contact delete-customer-contact create-customer-extra-field update-customer-extra-field delete-customer-extra-field create-customer-group update-customer-group delete-customer-group update-customer delete-customer create-discount-coupon update-discount-coupon delete-discount-coupon create-promotion update-promotion delete-promotion purchase-domain reset-domain-password update-store-domains send-domain-verification-email clone-instant-site discard-instant-site-changes get-instant-site-api-token-in-instant-site get-instant-site-api-token create-instant-site-page update-instant-site-page delete-instant-site-page update-instant-site-profile create-instant-site-profile create-instant-site-redirect update-instant-site-redirect create-instant-site-theme update-instant-site-theme delete-instant-site-theme update-current-instant-site-theme update-instant-site-tiles-list create-instant-site-tile update-instant-site-tile delete-instant-site-tile upload-instant-site-tile-image publish-instant-site-changes convert-abandoned-cart-to-order update-abandoned-cart calculate-order-details create-order update-order delete-order add-extra-fields-to-order update-order-extra-field delete-order-extra-field generate-tax-invoice-for-order update-custom-order-status update-recurring-subscription create-payment-option update-payment-option delete-payment-option adjust-product-stock create-product delete-all-products update-product delete-product get-product-filters change-product-file-description delete-product-file upload-product-file delete-all-product-files bulk-update-product-images-and-videos delete-all-gallery-product-images delete-gallery-product-image delete-gallery-product-video delete-main-product-image upload-main-product-video delete-main-product-video upload-gallery-product-image-async upload-gallery-product-video upload-main-product-image-async bulk-update-delete-product-reviews update-product-review-status delete-product-review create-product-type update-product-type-and-attributes delete-product-type adjust-product-variation-stock create-product-variation delete-all-product-variations update-product-variation delete-product-variation delete-product-variation-image upload-product-variation-image-async create-shipping-option update-shipping-option delete-shipping-option resend-staff-account-invite cancel-staff-account-invite create-staff-account update-staff-account delete-staff-account upload-store-logo-image delete-store-logo-image update-store-profile' leads=1 ;;
    config) behind='check path' leads= ;;
    edit) behind='app-storage-data category order-of-categories order-of-products checkout-extra-field customer-contact customer-extra-field customer-group customer discount-coupon promotion store-domains instant-site-page instant-site-profile instant-site-redirect instant-site-theme current-instant-site-theme instant-site-tiles-list instant-site-tile abandoned-cart order order-extra-field order-status recurring-subscription payment-option product product-review product-type product-variation shipping-option staff-account store-profile' leads= ;;
    *) return 1 ;;
    esac
}

# The profiles of the configuration, [profile NAME].
_ecwid__profiles()
{
    local line file=${ECWID_CONFIG:-${XDG_CONFIG_HOME:-$HOME/.config}/ecwid/config}
    [[ -r $file ]] || return
    while IFS= read -r line; do
        [[ ! $line =~ ^[[:space:]]*\[profile[[:space:]]+([^]#]*[^]#[:space:]])[[:space:]]*\] ]] || values+=("${BASH_REMATCH[1]}")
    done < "$file"
}

_ecwid__values()
{
    case $1 in
    e1) values=(json ndjson table csv) ;;
    e2) values=(USD EUR MXN INR GBP AUD) ;;
    e3) values=(QUEUED IN_PROGRESS COMPLETED) ;;
    e4) values=(b2b b2c) ;;
    e5) values=(NAME_ASC NAME_DESC EMAIL_ASC EMAIL_DESC ORDER_COUNT_ASC ORDER_COUNT_DESC REGISTERED_DATE_DESC REGISTERED_DATE_ASC UPDATED_DATE_DESC UPDATED_DATE_ASC SALES_VALUE_ASC SALES_VALUE_DESC FIRST_ORDER_DATE_ASC FIRST_ORDER_DATE_DESC LAST_ORDER_DATE_ASC LAST_ORDER_DATE_DESC) ;;
    e6) values=(ABS PERCENT SHIPPING ABS_AND_SHIPPING PERCENT_AND_SHIPPING) ;;
    e7) values=(ACTIVE PAUSED EXPIRED USEDUP) ;;
    e8) values=(owner admin) ;;
    e9) values=(authorization_code draft_code) ;;
    e10) values=(GLOBAL TEXT CALL_TO_ACTION GIFT_CARD COVER STORE IMAGE_TEXT HEADER FOOTER LOCATION MULTI_LOCATION PRODUCT_BROWSER GDPR_BANNER FEATURED_PRODUCTS ROOT_CATEGORIES CUSTOMER_REVIEW FEATURE_LIST ANNOUNCEMENT_BAR SLIDER CUSTOM CUSTOM_HEADER CUSTOM_FOOTER VIDEO VIDEO_LIST CATEGORY_PRODUCTS CATEGORY_COLLECTION FEATURED_PRODUCT LOGO_GALLERY CONTACT_US AGE_CONFIRMATION) ;;
    e11) values=(AWAITING_PROCESSING PROCESSING SHIPPED DELIVERED WILL_NOT_DELIVER RETURNED READY_FOR_PICKUP OUT_FOR_DELIVERY CUSTOM_FULFILLMENT_STATUS_1 CUSTOM_FULFILLMENT_STATUS_2 CUSTOM_FULFILLMENT_STATUS_3) ;;
    e12) values=(AWAITING_PAYMENT PAID CANCELLED REFUNDED PARTIALLY_REFUNDED INCOMPLETE CUSTOM_PAYMENT_STATUS_1 CUSTOM_PAYMENT_STATUS_2 CUSTOM_PAYMENT_STATUS_3) ;;
    e13) values=(CUSTOM_PAYMENT_STATUS_1 CUSTOM_PAYMENT_STATUS_2 CUSTOM_PAYMENT_STATUS_3 CUSTOM_FULFILLMENT_STATUS_1 CUSTOM_FULFILLMENT_STATUS_2 CUSTOM_FULFILLMENT_STATUS_3) ;;
    e14) values=(ACTIVE CANCELLED LAST_CHARGE_FAILED REQUIRES_PAYMENT_CONFIRMATION) ;;
    e15) values=(DAY WEEK MONTH YEAR) ;;
    e16) values=(DATE_CREATED_ASC DATE_CREATED_DESC ORDER_COUNT_ASC ORDER_COUNT_DESC NEXT_CHARGE_DATE_ASC NEXT_CHARGE_DATE_DESC) ;;
    e17) values=(STOREFRONT CP) ;;
    e18) values=(RELEVANCE DEFINED_BY_STORE_OWNER ADDED_TIME_DESC ADDED_TIME_ASC NAME_ASC NAME_DESC PRICE_ASC PRICE_DESC UPDATED_TIME_ASC UPDATED_TIME_DESC) ;;
    e19) values=(onsale notonsale) ;;
    e20) values=(instock outofstock) ;;
    e21) values=(moderated published) ;;
    e22) values=(DATE_CREATED_ASC DATE_CREATED_DESC RATING_ASC RATING_DESC) ;;
    e23) values=(PRODUCT_COUNT_DESC PRODUCT_COUNT_ASC NAME_DESC NAME_ASC) ;;
    e24) values=(logo invoicelogo emaillogo) ;;
    e25) values=(orders products coupons customers reviews) ;;
    e26) values=(allTraffic siteUniqueNewVisitorsByGroup newVsReturningVisitors visitorsByCities visitorsByCountry visitorsByDevice visitorsByLanguage siteEmailActivity siteAggregatedActivity siteGroupActivity siteSocialActivity siteContactWidgetActivity sitePhoneActivity siteAddressActivity siteLocationMapActivity salesFunnel topOfCategoriesByViews topOfProductsByViews topOfProductsByAddingToCart allOrders newOrdersVsRepeatOrders topOfProductsByOrders topOfCustomersByOrders topOfPaymentMethodsByOrders topOfShippingMethodsByOrders topOfProductsByAvailability allRevenue allExpenses allProfit topOfProductsByProfit tips topOfMarketingSources abandonedCarts automatedEmails acceptMarketing mailchimpCampaigns topOfCouponsByOrders topOfDiscountsByOrders giftCards) ;;
    e27) values=(hour day week month year) ;;
    e28) values=(noComparePeriod similarPeriodInPreviousWeek similarPeriodInPreviousMonth similarPeriodInPreviousYear previousPeriod) ;;
    e29) values=(ndjson csv) ;;
    e30) values=(text json) ;;
    e31) values=(batch) ;;
    e32) values=(text textarea select radio_buttons checkbox toggle_button_group datetime empty) ;;
    e33) values=(email shipping_address pickup_details shipping_methods pickup_methods payment_details) ;;
    e34) values=(shipping_info billing_info customer_info order_comments hidden) ;;
    e35) values=(EMAIL PHONE FACEBOOK INSTAGRAM TWITTER YOUTUBE TIKTOK PINTEREST VK FB_MESSENGER WHATSAPP TELEGRAM VIBER URL OTHER) ;;
    e36) values=(TEXT DATETIME) ;;
    e37) values=(UNLIMITED ONCEPERCUSTOMER SINGLE) ;;
    e38) values=(UNLIMITED NEW_CUSTOMER_ONLY REPEAT_CUSTOMER_ONLY) ;;
    e39) values=(ITEM SUBTOTAL SHIPPING) ;;
    e40) values=(PERCENT ABSOLUTE FIXED_PRICE) ;;
    e41) values=(HEADER COVER SPECIAL_OFFER COMPANY_INFO SHIPPING_PAYMENT STORE LOCATION CUSTOMER_REVIEW ANNOUNCEMENT SLIDER TEMPLATE CUSTOM VIDEO VIDEO_LIST LOGO_GALLERY FEATURED_PRODUCT CATEGORY_PRODUCTS CATEGORY_COLLECTION FOOTER CONTACT_US) ;;
    e42) values=(multipart/form-data) ;;
    e43) values=(TEXT TEXTAREA SELECT CHECKBOX TOGGLE_BUTTON_GROUP RADIO_BUTTONS DATETIME LABEL) ;;
    e44) values=(shipping_info billing_info customer_info order_comments) ;;
    e45) values=(SHOW HIDE ALLOW_PREORDER) ;;
    e46) values=(SELECTED ALL_FILTERED ALL) ;;
    e47) values=(pickup delivery shipping) ;;
    e48) values=(carrier-calculated table flat app) ;;
    e49) values=(DATE DATE_AND_TIME_SLOT) ;;
    e50) values=(ALLOW_ORDERS_AND_INFORM_CUSTOMERS DISALLOW_ORDERS_AND_INFORM_CUSTOMERS ALLOW_ORDERS_AND_DONT_INFORM_CUSTOMERS) ;;
    e51) values=(TWO_DAYS THREE_DAYS SEVEN_DAYS ONE_MONTH THREE_MONTHS SIX_MONTHS ONE_YEAR UNLIMITED) ;;
    e52) values=(connected pending) ;;
    e53) values=(GLOBAL TEXT CALL_TO_ACTION CONTACT_INFO_CALL_TO_ACTION GIFT_CARD COVER STORE IMAGE_TEXT HEADER FOOTER LOCATION MULTI_LOCATION PRODUCT_BROWSER GDPR_BANNER FEATURED_PRODUCTS ROOT_CATEGORIES CUSTOMER_REVIEW FEATURE_LIST ANNOUNCEMENT_BAR SLIDER CUSTOM CUSTOM_HEADER CUSTOM_FOOTER VIDEO VIDEO_LIST CATEGORY_PRODUCTS CATEGORY_COLLECTION FEATURED_PRODUCT LOGO_GALLERY CONTACT_US AGE_CONFIRMATION) ;;
    e54) values=(BLOCK NOTICE) ;;
    e55) values=(SHIPPING PICKUP DELIVERY) ;;
    e56) values=(DATE DATETIME) ;;
    e57) values=(ABSOLUTE PERCENT) ;;
    e58) values=(GLOBAL_METHODS SELECTED_METHODS FLAT_RATE FREE_SHIPPING) ;;
    e59) values=(MODERATED PUBLISHED) ;;
    e60) values=(subtotal discountedSubtotal weight) ;;
    e61) values=(DEFINED_BY_STORE_OWNER ADDED_TIME_DESC PRICE_ASC PRICE_DESC NAME_ASC NAME_DESC) ;;
    e62) values=(' ' . ,) ;;
    e63) values=(. ,) ;;
    e64) values=(CARAT GRAM OUNCE POUND KILOGRAM) ;;
    e65) values=(dd-MM-yyyy dd/MM/yyyy dd.MM.yyyy MM-dd-yyyy MM/dd/yyyy yyyy/MM/dd 'MMM d, yyyy' 'MMMM d, yyyy' 'EEE, MMM d, '"'"''"'"'yy' 'EEE, MMMM d, yyyy') ;;
    e66) values=(HH:mm:ss HH:mm 'hh.mm.ss a' 'hh:mm a') ;;
    e67) values=(MM CM IN YD) ;;
    e68) values=(AUTOMATIC BASED_ON_PRODUCT_TAXES_PROPORTION_BY_PRICE BASED_ON_PRODUCT_TAXES_PROPORTION_BY_WEIGHT TAXED_SEPARATELY_FROM_PRODUCTS) ;;
    e69) values=(ATTACH_TO_ALL_EMAILS DO_NOT_ATTACH) ;;
    e70) values=(getting_started offline_only online_different looking_around) ;;
    e71) values=(apparel art auto books electronics food_restaurant food_ecommerce gifts hardware health home jewelry office pet services sports streaming subscription_product toys tobacco adult notsure other) ;;
    e72) values=(yes no) ;;
    e73) values=(joomla rapid_weaver wordpress wix weebly blogspot drupal custom_site not_sure other) ;;
    e74) values=(MON TUE WED THU FRI SAT SUN) ;;
    e75) values=(ABS PERCENT ABSOLUTE) ;;
    e76) values=(SUBTOTAL ITEM SHIPPING ON_MEMBERSHIP ON_TOTAL_AND_MEMBERSHIP CUSTOM ON_TOTAL) ;;
    e77) values=(NONE ABS PERCENT) ;;
    b) values=(true false) ;;
    p) values=() && _ecwid__profiles ;;
    *) values=() ;;
    esac
}

# Adds those of a row, behind the names of the objects that they are in; what $word takes, where it is one of them.
_ecwid__flags()
{
    local row= entry name
    _ecwid__row "$1"
    if [[ -n $own && $1 != [@+]* ]]; then # without the options of a call, which stand last
        [[ $row == *' '* ]] || row=
        row=${row% *}
    fi
    for entry in $row; do
        name=$2${entry%%:*}
        case $entry in
        @*)
            _ecwid__flags "$entry" "$2"
            continue
            ;;
        esac
        case $name in
        "$word"*) found+=("$name") ;;
        esac
        if [[ $name == "$word" && $takes == unknown ]]; then
            takes=
            [[ $entry != *:* ]] || takes=${entry##*:}
        fi
        case $entry:$word. in
        *:o@*:"$name".*) _ecwid__flags "${entry##*:o}" "$name." ;;
        esac
    done
}

# Those of the command, and of the word before it.
_ecwid__all()
{
    [[ -z $own ]] || _ecwid__flags "+$own" ''
    [[ -n $own && -z $leads ]] || _ecwid__flags "$command" ''
}

# Offers those of the values that begin with $2, behind $1. Within quotes only those that mean themselves there.
_ecwid__offer()
{
    local each quoted safe='^[][A-Za-z0-9 _.,:;@%+=/?*(){}<>|&~#^-]*$'
    for each in "${values[@]}"; do
        case $2 in
        [\'\"]*)
            quoted=$each
            [[ $each =~ $safe && $each == "${2:1}"* ]] || continue
            ;;
        *)
            printf -v quoted %q "$each"
            [[ $quoted == "$2"* ]] || continue
            ;;
        esac
        COMPREPLY+=("$1$quoted")
    done
}

_ecwid__value() # LEAD VALUE: of a flag that takes $takes
{
    local lead=$1 value=$2 each values
    if [[ $takes == *, ]]; then
        takes=${takes%,}
        lead+=${value%"${value##*,}"}
        value=${value##*,}
        _ecwid__values "$takes"
        for each in "${!values[@]}"; do
            [[ ${values[each]} != *,* ]] || unset "values[each]"
        done
    else
        _ecwid__values "$takes"
    fi
    if [[ $takes == f ]]; then
        compopt -o filenames 2>/dev/null
        value=${value#[\"\']}
        while IFS= read -r each; do
            [[ -z $each ]] || COMPREPLY+=("$lead$each")
        done <<<"$(compgen -f -- "${value//\\/}")"
    elif [[ -n ${values[*]} ]]; then
        _ecwid__offer "$lead" "$value"
    fi
}

_ecwid__words()
{
    local commands='get-specific-app-storage-data update-specific-app-storage-data add-app-storage-data delete-specific-app-storage-data get-app-subscription-status cancel-app-subscription custom-charge-with-ecwid-billing get-all-app-storage-data get-batch-status search-batch-requests-by-status create-batch-request stop-and-delete-batch-request stop-batch-request upload-category-image delete-category-image upload-category-image-async search-categories create-category get-category update-category delete-category search-categories-by-path get-order-of-categories update-order-of-categories assign-products-to-the-category get-order-of-products update-order-of-products unassign-products-from-the-category search-checkout-extra-fields create-checkout-extra-field get-checkout-extra-field update-checkout-extra-field delete-checkout-extra-field search-customers create-customer get-customer update-customer delete-customer search-customer-contacts create-customer-contact get-customer-contact update-customer-contact delete-customer-contact search-customer-extra-fields create-customer-extra-field get-customer-extra-field update-customer-extra-field delete-customer-extra-field search-customer-groups create-customer-group get-customer-group update-customer-group delete-customer-group country-codes currency-codes currency-codes-by-country state-codes-by-country tax-classes-by-country search-discount-coupons create-discount-coupon get-discount-coupon update-discount-coupon delete-discount-coupon search-promotions create-promotion update-promotion delete-promotion purchase-domain reset-domain-password search-store-domains update-store-domains send-domain-verification-email search-domains-for-purchase clone-instant-site discard-instant-site-changes get-instant-site-api-token-in-instant-site get-instant-site-api-token get-instant-site-profile publish-instant-site-changes get-list-of-instant-site-pages create-instant-site-page update-instant-site-page delete-instant-site-page get-instant-site-profile-apiv1 update-instant-site-profile create-instant-site-profile search-instant-site-redirects create-instant-site-redirect get-instant-site-redirect update-instant-site-redirect get-instant-site-text-labels get-list-of-instant-site-themes create-instant-site-theme update-instant-site-theme delete-instant-site-theme get-current-instant-site-theme update-current-instant-site-theme get-instant-site-tiles-list update-instant-site-tiles-list create-instant-site-tile get-instant-site-tile update-instant-site-tile delete-instant-site-tile get-instant-site-tile-config-by-type get-instant-site-tile-showcases get-list-of-buckets-for-tile-images get-tile-image-upload-result upload-instant-site-tile-image convert-abandoned-cart-to-order get-abandoned-cart update-abandoned-cart search-abandoned-carts calculate-order-details search-orders create-order get-order update-order delete-order get-last-order get-repeat-order-url search-order-extra-fields add-extra-fields-to-order update-order-extra-field delete-order-extra-field generate-tax-invoice-for-order get-order-receipt-pdf get-tax-invoices-for-order get-order-status update-custom-order-status search-order-statuses get-recurring-subscription update-recurring-subscription search-recurring-subscriptions search-payment-options create-payment-option get-payment-option update-payment-option delete-payment-option adjust-product-stock search-products create-product delete-all-products get-product update-product delete-product get-product-filters get-recently-used-product-swatches search-product-brands download-product-file change-product-file-description delete-product-file upload-product-file delete-all-product-files bulk-update-product-images-and-videos upload-gallery-product-image delete-all-gallery-product-images delete-gallery-product-image delete-gallery-product-video upload-main-product-image delete-main-product-image upload-main-product-video delete-main-product-video download-gallery-product-video upload-cover-for-gallery-video upload-gallery-product-image-async upload-gallery-product-video upload-main-product-image-async bulk-update-delete-product-reviews update-product-review-status delete-product-review get-product-reviews-stats search-product-reviews search-product-types create-product-type get-product-type update-product-type-and-attributes delete-product-type adjust-product-variation-stock search-product-variations create-product-variation delete-all-product-variations get-product-variation update-product-variation delete-product-variation upload-product-variation-image delete-product-variation-image upload-product-variation-image-async search-shipping-options create-shipping-option update-shipping-option delete-shipping-option resend-staff-account-invite cancel-staff-account-invite search-staff-accounts create-staff-account get-staff-account update-staff-account delete-staff-account get-staff-account-scopes upload-store-logo-image delete-store-logo-image get-store-profile update-store-profile get-deleted-items-history get-latest-store-update-stats get-store-reports get-page-slug-and-static-code static-code-for-category-page static-code-for-home-page static-code-for-product-page'
    local groups='application batch-requests categories checkout-extra-fields customers dictionaries discounts domains instant-site orders payment-options products shipping-options staff-accounts store-profile storefront'
    local values=() each
    for each in $commands $1; do
        values+=("$each")
    done
    if [[ $2 == groups ]]; then
        for each in $groups; do
            [[ " ${values[*]} " == *" $each "* ]] || values+=("$each")
        done
    fi
    _ecwid__offer '' "$word"
}

_ecwid()
{
    local IFS=$' \t\n' at=$COMP_CWORD word=${COMP_WORDS[COMP_CWORD]} command=${COMP_WORDS[1]}
    local piece=$word takes=unknown found=() values=() row= name each own= behind= leads= cut='^[=:@]+$'
    COMPREPLY=()
    # Bash cuts words at = and : and puts a piece into the place of the last.
    [[ ! $piece =~ $cut ]] || piece=
    while [[ $at -gt 2 && -n ${COMP_WORDS[at]} ]] && [[ ${COMP_WORDS[at]} =~ $cut || ${COMP_WORDS[at - 1]} =~ $cut ]]; do
        at=$((at - 1))
        word=${COMP_WORDS[at]}$word
    done
    if [[ $at -le 1 ]]; then
        _ecwid__words 'help version api bulk config edit --help --version -h -V'
    elif [[ $at -eq 2 && $command == @(help|--help|-h) ]] && ! _ecwid__row "$command"; then
        _ecwid__words 'help version api bulk config edit topics start commands options environment exit-codes' groups
    elif _ecwid__row "$command" || ! _ecwid__behind "$command"; then
        _ecwid__rest 2
    elif [[ $at -eq 2 && -n $behind && $word != -* ]]; then
        for each in $behind; do
            values+=("$each")
        done
        _ecwid__offer '' "$word"
    else
        own=$command
        command=${COMP_WORDS[2]}
        [[ -n $leads ]] && _ecwid__rest 3 || _ecwid__rest 2
    fi
    word=${word%"$piece"}
    for each in "${!COMPREPLY[@]}"; do
        COMPREPLY[each]=${COMPREPLY[each]#"$word"}
    done
}

# What stands behind the first words: flags, and their values.
_ecwid__rest()
{
    local row=
    [[ -n $own && -z $leads ]] || _ecwid__row "$command" || return
    if [[ " ${COMP_WORDS[*]:$1:at-$1} " != *' -- '* ]]; then
        case $word in
        --*=*)
            name=${word%%=*}=
            each=${word#*=}
            ;;
        *)
            name=${COMP_WORDS[at - 1]}
            each=$word
            ;;
        esac
        local given=$word
        if [[ $name == --?* ]]; then
            word=${name#--}
            word=${word%=}
            _ecwid__all
        fi
        if [[ $takes != unknown && $takes != - ]]; then
            [[ $name == *= ]] || name=
            _ecwid__value "$name" "$each"
        elif [[ -z $given || $given == - || $given == --* && $given != *=* ]]; then
            found=()
            word=${given#-}
            word=${word#-}
            _ecwid__all
            COMPREPLY=("${found[@]/#/--}")
            [[ $given != - ]] || COMPREPLY+=(-h -v)
            # Members follow the name of an object.
            [[ -z ${found[0]} || -n ${found[1]} ]] || _ecwid__more "${found[0]}"
        fi
        word=$given
    fi
}

# No space behind the name of an object: a dot and a member may stand there.
_ecwid__more()
{
    local word=$1 takes=unknown found=()
    _ecwid__all
    [[ $takes != o@* ]] || compopt -o nospace 2>/dev/null
}

complete -F _ecwid ecwid
